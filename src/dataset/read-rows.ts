import type { PlanIndex } from '../plan/plan-index.js';
import { type Dataset, type DatasetColumns, type Finding, rowFlags } from './dataset.js';
import { createInterner } from './interner.js';
import { createPeriodCodes } from './period-codes.js';
import { type ExpectedRow, expectedRow } from './expected-row.js';
import { isAbsent } from './is-absent.js';
import { type ReadRow, createReadRow } from './create-read-row.js';
import { readRow } from './read-row.js';
import { rememberLast } from './remember-last.js';
import type { RowSource } from './row-source.js';
import { shownValue } from './shown-value.js';
import { createSeriesIndex } from './series-index.js';
import { CELLS_PER_AREA, everyone, mostSubgroups, seriesCell } from './series-cell.js';
import { suggestKnown } from './suggest-known.js';

/** The columns that few tables have are made when the first row needs them. */
interface FilledColumns extends Omit<DatasetColumns, 'periods' | 'longValues' | 'sources'> {
  published: Int32Array;
  numerator: Float64Array;
  denominator: Float64Array;
  standardError: Float64Array;
  source: Int32Array;
}

/**
 * Reads every row once into columns, each row by itself: nothing here compares rows.
 *
 * @param input - the rows
 * @param index - the plan whose indicators, areas and units count
 * @param findings - why rows are refused, and what is noticed, is added here
 * @returns the columns, in which refused rows have no series, the index of series, and the codes
 */
export function readRows(
  input: RowSource,
  index: PlanIndex,
  findings: Finding[],
): Pick<Dataset, 'columns' | 'series' | 'codes'> {
  const indicators = new Map<string, { code: number; expected: ExpectedRow }>();
  for (const record of [...index.indicators.values(), ...index.contextIndicators.values()]) {
    if (!indicators.has(record.id)) indicators.set(record.id, { code: indicators.size, expected: expectedRow(record) });
  }
  const areas = new Map([...index.areas.keys()].map((code, position) => [code, position] as const));
  const columns = emptyColumns(input.length);
  const subgroups = createInterner(mostSubgroups);
  const sources = createInterner();
  const periods = createPeriodCodes();
  const longValues = new Map<number, string>();
  const series = createSeriesIndex(indicators.size * areas.size * CELLS_PER_AREA, input.length);
  const suggestIndicator = suggestKnown();
  const suggestArea = suggestKnown();
  const findIndicator = rememberLast(indicators);
  const findArea = rememberLast(areas);
  // Code 0, which the index of series keeps in its table.
  subgroups.intern(everyone);
  const refuse = (row: number, finding: Omit<Finding, 'rows' | 'grade'>): void => {
    columns.series[row] = -1;
    findings.push({ ...finding, grade: 'error', rows: [row] });
  };

  const read = createReadRow();
  for (let row = 0; row < input.length; row += 1) {
    const given = input.row(row);
    if (given === undefined) {
      refuse(row, { code: 'not-an-object', details: {} });
      continue;
    }
    const indicator = findIndicator(given.indicator);
    if (indicator === undefined) {
      refuse(row, {
        code: 'unknown-indicator',
        field: 'indicator',
        details: suggestIndicator(given.indicator, indicators.keys()),
      });
      continue;
    }
    const area = findArea(given.area);
    if (area === undefined) {
      refuse(row, { code: 'unknown-area', field: 'area', details: suggestArea(given.area, areas.keys()) });
      continue;
    }
    const period = periods.read(given.period);
    if (period < 0) {
      refuse(row, { code: 'not-a-period', field: 'period', details: { received: shownValue(given.period) } });
      continue;
    }
    const refusal = readRow(given, indicator.expected, read);
    if (refusal !== undefined) {
      refuse(row, { code: refusal.reason, field: refusal.field, details: refusal.details });
      continue;
    }
    const subgroup = read.subgroup === everyone ? 0 : subgroups.intern(read.subgroup);
    if (subgroup < 0) {
      const field = isAbsent(given.group) ? 'age' : 'group';
      const details = { received: shownValue(given[field]), most: mostSubgroups };
      refuse(row, { code: 'too-many-groups', field, details });
      continue;
    }
    const cell = seriesCell(indicator.code, area, areas.size, read.sex, read.urbanisation);
    columns.series[row] = series.findOrAdd(cell, subgroup);
    columns.period[row] = period;
    writeRow(columns, row, read);
    if (typeof given.source === 'string' && given.source !== '') {
      if (columns.source.length === 0) columns.source = new Int32Array(input.length);
      columns.source[row] = sources.intern(given.source) + 1;
    }
    if (read.longValue !== undefined) longValues.set(row, read.longValue);
    for (const field of read.unreadable) {
      findings.push({ code: 'counts-unreadable', grade: 'warning', rows: [row], field, details: {} });
    }
    if (!periods.isYearly(period)) {
      findings.push({ code: 'not-yearly', grade: 'note', rows: [row], field: 'period', details: {} });
    }
    if (read.status === 1) findings.push({ code: 'series-break', grade: 'note', rows: [row], details: {} });
  }

  // Field by field: copies made by spreading have a form that the engine forgets with the last of them, and with it all code made for it.
  return {
    columns: {
      series: columns.series,
      period: columns.period,
      periods: periods.table(),
      coefficient: columns.coefficient,
      scale: columns.scale,
      longValues,
      published: columns.published,
      status: columns.status,
      numerator: columns.numerator,
      denominator: columns.denominator,
      standardError: columns.standardError,
      flags: columns.flags,
      source: columns.source,
      sources: sources.texts,
    },
    series,
    codes: {
      indicator: new Map([...indicators].map(([id, { code }]) => [id, code])),
      area: areas,
      subgroup: subgroups.codes,
    },
  };
}

function emptyColumns(length: number): FilledColumns {
  return {
    series: new Int32Array(length),
    period: new Int32Array(length),
    coefficient: new Float64Array(length),
    scale: new Int16Array(length),
    published: new Int32Array(0),
    status: new Uint8Array(length),
    numerator: new Float64Array(0),
    denominator: new Float64Array(0),
    standardError: new Float64Array(0),
    flags: new Uint8Array(length),
    source: new Int32Array(0),
  };
}

function writeRow(columns: FilledColumns, row: number, read: ReadRow): void {
  columns.coefficient[row] = read.coefficient;
  columns.scale[row] = read.scale;
  // Fresh columns are zero. Memory that stays so is never touched.
  if (read.status !== 0) columns.status[row] = read.status;
  if (read.published !== 0) {
    if (columns.published.length === 0) columns.published = new Int32Array(columns.series.length);
    columns.published[row] = read.published;
  }
  if (read.flags === 0) return;
  columns.flags[row] = read.flags;
  for (const field of ['numerator', 'denominator', 'standardError'] as const) {
    if ((read.flags & rowFlags[field]) === 0) continue;
    if (columns[field].length === 0) columns[field] = new Float64Array(columns.series.length);
    columns[field][row] = read[field];
  }
}
