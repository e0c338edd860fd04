import { compareDecimals } from '../../exact/compare-decimals.js';
import type { Observation } from '../../model/observation.js';
import type { ContextIndicator, Indicator } from '../../model/plan.js';
import type { ColumnMeaning } from './column-names.js';
import { declaresMissing } from './declares-missing.js';
import { halfWidth } from './half-width.js';
import type { NameIndex } from './name-index.js';
import { nearestName } from './nearest-name.js';
import type { PlanNames } from './plan-names.js';
import { type CodedField, readCode } from './read-code.js';
import { readDay } from './read-day.js';
import { type Figure, readFigure } from './read-figure.js';
import type { TableLayout } from './read-header.js';
import { readUnit, unitSpellings } from './read-unit.js';
import { rowProblem } from './row-problem.js';
import type { UnplacedFinding } from './table-finding.js';

/** A figure of a row, and the column that it stands in, from 0. */
export interface LocatedFigure {
  readonly observation: Observation;
  readonly column: number;
}

/** What became of the figures of one row: their number is the sum of the observations, `missing` and `refused`. */
export interface ReadTableRow {
  readonly observations: readonly LocatedFigure[];
  readonly missing: number;
  readonly refused: number;
}

/** Counts a finding; `details` are made only where it is kept. */
export type Report = (
  code: UnplacedFinding['code'],
  grade: UnplacedFinding['grade'],
  column: number | undefined,
  details: () => UnplacedFinding['details'],
) => void;

/** No figure, code, name or source is longer. */
const LONGEST_CELL = 10_000;
const CODES = ['sex', 'urbanisation', 'age', 'group', 'status'] as const satisfies readonly CodedField[];
const COUNTS = ['numerator', 'denominator', 'standardError'] as const;
const TEXTS = ['source', 'url', 'note', 'conflict', 'quality'] as const;
/** The code of tables of maternal and child health for work that was not done. */
const CODED_NOT_CARRIED_OUT = '-2';

/**
 * Reads one row of a table: one figure of a long table, as many as there are years in a wide one.
 *
 * Every cell that cannot be read is reported, so that a row with three mistakes gives three findings; a row with a mistake
 * gives no figure. A figure that is missing is counted and reported and gives no observation, unless the row says why it is
 * missing: then it is an observation with a status and no value, as is work that was not carried out.
 *
 * @param cells - the cells of the row, as many as the layout has or more
 * @param layout - what the columns mean
 * @param names - of the plan
 * @param commaMayBeDecimal - true where commas do not separate columns
 * @param report - takes what is found
 * @returns the figures of the row
 */
export function readTableRow(
  cells: readonly string[],
  layout: TableLayout,
  names: PlanNames,
  commaMayBeDecimal: boolean,
  report: Report,
): ReadTableRow {
  const figures = layout.years.length === 0 ? 1 : layout.years.length;
  const nothing: ReadTableRow = { observations: [], missing: 0, refused: figures };
  if (!isWellFormed(cells, layout, report)) return nothing;
  const cell = (meaning: ColumnMeaning): string => {
    const column = layout.columns.get(meaning);
    return column === undefined ? '' : (cells[column] ?? '');
  };

  const id = identify(names.indicators, 'indicator', cells, layout, report);
  const area = identify(names.areas, 'area', cells, layout, report);
  const indicator = id === undefined ? undefined : names.indicator(id);
  const shared: Partial<Record<keyof Observation, unknown>> = { indicator: id, area };
  for (const field of CODES) {
    const code = readCode(field, cell(field));
    if (code !== '') shared[field] = code;
  }
  const published = readDay(cell('published'));
  if (published !== '') shared.published = published;
  for (const field of TEXTS) {
    const text = cell(field).trim();
    if (text !== '') shared[field] = text;
  }
  for (const field of COUNTS) {
    const count = countOf(cell(field), commaMayBeDecimal);
    if (count !== '') shared[field] = count;
  }
  const derived = halfWidth(cell('derived'));
  if (derived !== '') shared.derived = ['1', 'true', '是'].includes(derived.toLowerCase());
  const unitText = halfWidth(cell('unit'));
  const unit = unitText === '' ? undefined : readUnit(unitText);
  if (unitText !== '' && unit === undefined) {
    report('unknown-unit', 'error', layout.columns.get('unit'), () =>
      withNearest(unitText, nearestName(unitText, unitSpellings)),
    );
  }
  if (indicator === undefined || area === undefined || (unitText !== '' && unit === undefined)) return nothing;

  const places =
    layout.years.length > 0
      ? layout.years
      : [{ column: layout.columns.get('value') as number, period: readDay(cell('period')) }];
  const observations: LocatedFigure[] = [];
  let missing = 0;
  let refused = 0;
  for (const { column, period } of places) {
    const text = cells[column] ?? '';
    const figure = asNotCarriedOut(readFigure(text, commaMayBeDecimal), text, indicator, () =>
      report('coded-not-carried-out', 'warning', column, () => ({ received: CODED_NOT_CARRIED_OUT })),
    );
    const observation = toObservation(figure, { ...shared, period, ...(unit === undefined ? {} : { unit }) });
    const problem = rowProblem(figure, observation, text, indicator);
    if (problem !== undefined) {
      report(problem.code, 'error', columnOf(problem.field, column, layout), () => problem.details);
      refused += 1;
    } else if (observation.value === null && !declaresMissing(observation.status)) {
      report('missing-cell', 'note', column, () => ({ indicator: indicator.id, area, period }));
      missing += 1;
    } else {
      if (figure.kind === 'not-carried-out') {
        report('not-carried-out', 'note', column, () => ({ indicator: indicator.id, area, period }));
      }
      observations.push({ observation, column });
    }
  }
  return { observations, missing, refused };
}

function isWellFormed(cells: readonly string[], layout: TableLayout, report: Report): boolean {
  const width = layout.headings.length;
  const overhang = cells.slice(width).some((cell) => cell.trim() !== '');
  if (cells.length < width || overhang) {
    report('ragged-row', 'error', undefined, () => ({ received: cells.length, expected: width }));
    return false;
  }
  const tooLong = cells.findIndex((cell) => cell.length > LONGEST_CELL);
  if (tooLong < 0) return true;
  const { length } = cells[tooLong] as string;
  report('cell-too-long', 'error', tooLong, () => ({ received: length, limit: LONGEST_CELL }));
  return false;
}

/** The code of the record that a row names by code or title, checked against the name beside it where there is one. */
function identify(
  index: NameIndex,
  field: 'indicator' | 'area',
  cells: readonly string[],
  layout: TableLayout,
  report: Report,
): string | undefined {
  const column = layout.columns.get(field) as number;
  const name = cells[column] ?? '';
  const code = index.find(name);
  if (code === undefined) {
    if (index.isAmbiguous(name)) report('ambiguous-name', 'error', column, () => ({ received: name }));
    else report(`unknown-${field}`, 'error', column, () => withNearest(name, index.nearest(name)));
    return undefined;
  }
  const beside = layout.columns.get(`${field}Name`);
  const label = beside === undefined ? '' : (cells[beside] ?? '');
  const labelled = label === '' ? undefined : index.find(label);
  if (labelled !== undefined && labelled !== code) {
    report('name-disagrees', 'error', beside, () => ({ received: label, expected: code }));
    return undefined;
  }
  return code;
}

/** −2 means "not carried out" only where no figure can be negative; elsewhere it is a figure. */
function asNotCarriedOut(
  figure: Figure,
  text: string,
  indicator: Indicator | ContextIndicator,
  warn: () => void,
): Figure {
  if (halfWidth(text) !== CODED_NOT_CARRIED_OUT || !('range' in indicator)) return figure;
  const { lower } = indicator.range;
  if (lower === undefined || compareDecimals(lower, '0') < 0) return figure;
  warn();
  return { kind: 'not-carried-out' };
}

function toObservation(figure: Figure, fields: Partial<Record<keyof Observation, unknown>>): Observation {
  const { unit, status, ...others } = fields;
  const observation: Record<string, unknown> = { ...others, value: null };
  if (figure.kind === 'figure') {
    observation['value'] = figure.value;
    if (unit !== undefined || figure.unit !== undefined) observation['unit'] = unit ?? figure.unit;
  } else if (unit !== undefined) observation['unit'] = unit;
  if (status !== undefined) observation['status'] = status;
  else if (figure.kind === 'not-carried-out') observation['status'] = 'L';
  // Untrusted text: whatever is not checked before, readRow checks.
  return observation as unknown as Observation;
}

/** A numerator, denominator or standard error as a number; as it stands where it is none, for the dataset to say so. */
function countOf(text: string, commaMayBeDecimal: boolean): string {
  const figure = readFigure(text, commaMayBeDecimal);
  switch (figure.kind) {
    case 'figure':
      return figure.unit === undefined ? figure.value : text.trim();
    case 'missing':
    case 'not-carried-out':
      return '';
    case 'ambiguous':
    case 'unreadable':
      return text.trim();
  }
}

function columnOf(field: keyof Observation, valueColumn: number, layout: TableLayout): number {
  if (field === 'value' || (field === 'period' && layout.years.length > 0)) return valueColumn;
  return layout.columns.get(field) ?? valueColumn;
}

function withNearest(received: string, nearest: string | undefined): UnplacedFinding['details'] {
  return { received: received.slice(0, 80), ...(nearest === undefined ? {} : { nearest }) };
}
