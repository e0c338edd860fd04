import type { Observation } from '../../model/observation.js';
import type { Plan } from '../../model/plan.js';
import { type Delimiter, detectDelimiter } from './detect-delimiter.js';
import { createFindingLog, type FindingLog } from './finding-log.js';
import { openText } from './open-text.js';
import { type PlanNames, planNames } from './plan-names.js';
import { type ReadHeader, readHeader, type TableLayout } from './read-header.js';
import { readRecords, type TableRecord } from './read-records.js';
import { type Report, readTableRow } from './read-table-row.js';
import type { TableFinding, UnplacedFinding } from './table-finding.js';
import type { TextEncoding } from './text-scan.js';

/** How a file was read. */
export interface TableFile {
  readonly file: string;
  readonly encoding?: TextEncoding;
  readonly delimiter?: Delimiter;
  readonly layout?: 'long' | 'wide';
  /** Figures given, those missing and refused among them; a row of a wide table gives one for every year. */
  readonly figures: number;
  readonly blankRows: number;
  /** Why nothing, or not everything, could be read; empty for a file that was read to its end. */
  readonly problems: readonly UnplacedFinding[];
}

/** Where a figure or a finding stands. */
export interface TablePlace {
  readonly file: string;
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly heading: string;
  readonly layout: 'long' | 'wide';
}

/** The figures of several tables. */
export interface ReadTables {
  readonly observations: readonly Observation[];
  readonly files: readonly TableFile[];
  readonly log: FindingLog;
  /** Figures that are missing without a stated reason. */
  readonly missing: number;
  readonly refused: number;
  /** Where an observation stands, or one of its fields. */
  readonly place: (row: number, field?: keyof Observation) => TablePlace | undefined;
}

/** Headings stand within the first rows that hold anything; above them may be a title. */
const MOST_ROWS_ABOVE_HEADINGS = 10;
/** So many known headings make a row of headings. */
const FEWEST_HEADINGS = 2;

interface Collector {
  readonly observations: Observation[];
  readonly fileOf: number[];
  readonly lineOf: number[];
  readonly columnOf: number[];
  readonly layouts: (TableLayout | undefined)[];
  missing: number;
  refused: number;
}

/**
 * Reads tables of figures for a plan, as people have them: UTF-8, UTF-16 or GB18030; comma, semicolon or tab; headings in
 * English or Chinese; long or wide.
 *
 * Every figure given becomes an observation, is missing, or is refused with its place and reason. Findings are bounded, so
 * memory grows with the usable figures only.
 *
 * @param paths - of the files
 * @param plan - whose indicators and areas count
 * @param progress - is told after every piece of a file how many figures were read
 * @returns the observations of all files in order, with their places and what was found
 */
export async function readTables(
  paths: readonly string[],
  plan: Plan,
  progress: (file: string, figures: number) => void = () => undefined,
): Promise<ReadTables> {
  const log = createFindingLog();
  const names = planNames(plan);
  const collector: Collector = {
    ...{ observations: [], fileOf: [], lineOf: [], columnOf: [], layouts: [] },
    ...{ missing: 0, refused: 0 },
  };
  const files: TableFile[] = [];
  for (const path of paths) {
    const add = (finding: UnplacedFinding): void =>
      log.add(finding.code, finding.grade, () => ({ ...finding, file: path }));
    files.push(await readTable(path, names, collector, log, add, (figures) => progress(path, figures)));
  }
  const { observations, fileOf, lineOf, columnOf, layouts, missing, refused } = collector;
  return {
    ...{ observations, files, log, missing, refused },
    place(row, field) {
      const [file, line, valueColumn] = [fileOf[row], lineOf[row], columnOf[row]];
      const layout = file === undefined ? undefined : layouts[file];
      if (file === undefined || line === undefined || valueColumn === undefined || layout === undefined)
        return undefined;
      const column =
        field === undefined || field === 'value' ? valueColumn : (layout.columns.get(field) ?? valueColumn);
      return {
        file: paths[file] ?? '',
        line,
        column: column + 1,
        heading: layout.headings[column] ?? '',
        layout: layout.years.length > 0 ? 'wide' : 'long',
      };
    },
  };
}

async function readTable(
  file: string,
  names: PlanNames,
  collector: Collector,
  log: FindingLog,
  add: (finding: UnplacedFinding) => void,
  progress: (figures: number) => void,
): Promise<TableFile> {
  const position = collector.layouts.push(undefined) - 1;
  const opened = await openText(file);
  if (opened.problem !== undefined) {
    add(opened.problem);
    return { file, figures: 0, blankRows: 0, problems: [opened.problem] };
  }
  const { encoding, head, chunks } = opened;
  const delimiter = detectDelimiter(head);
  const headings = findHeadings();
  let layout: TableLayout | undefined;
  let figures = 0;
  let blankRows = 0;
  const problems: UnplacedFinding[] = [];
  const warnedColumns = new Set<number>();

  for await (const record of readRecords(chunks, delimiter)) {
    if (record.problem !== undefined) {
      add(record.problem);
      problems.push(record.problem);
      continue;
    }
    const { cells, line, endLine } = record;
    if (cells.every((cell) => cell.trim() === '')) {
      blankRows += 1;
      continue;
    }
    if (layout === undefined) {
      const header = headings.consider(record);
      if (header === undefined) continue;
      header.findings.forEach(add);
      if (header.layout === undefined) {
        return { file, encoding, delimiter, figures, blankRows, problems: errorsOf(header) };
      }
      layout = header.layout;
      collector.layouts[position] = layout;
      continue;
    }
    const { headings: titles } = layout;
    const report: Report = (code, grade, column, details) =>
      log.add(code, grade, (): TableFinding => {
        const place = column === undefined ? {} : { column: column + 1, heading: titles[column] ?? '' };
        const lines = endLine > line ? { lastline: endLine } : {};
        return { code, grade, file, line, ...place, details: { ...details(), ...lines } };
      });
    warnOfText(cells, layout, endLine > line, warnedColumns, report);
    const row = readTableRow(cells, layout, names, delimiter === ';', report);
    for (const { observation, column } of row.observations) {
      collector.observations.push(observation);
      collector.fileOf.push(position);
      collector.lineOf.push(line);
      collector.columnOf.push(column);
    }
    collector.missing += row.missing;
    collector.refused += row.refused;
    figures += row.observations.length + row.missing + row.refused;
    progress(collector.observations.length + collector.missing + collector.refused);
  }
  if (layout === undefined) {
    const header = headings.best();
    header?.findings.forEach(add);
    if (header === undefined && problems.length === 0) {
      const empty: UnplacedFinding = { code: 'file-empty', grade: 'error', details: {} };
      add(empty);
      problems.push(empty);
    }
    return { file, encoding, delimiter, figures, blankRows, problems: [...errorsOf(header), ...problems] };
  }
  if (figures === 0 && problems.length === 0) add({ code: 'no-rows', grade: 'error', details: {} });
  const shape = layout.years.length > 0 ? ('wide' as const) : ('long' as const);
  return { file, encoding, delimiter, layout: shape, figures, blankRows, problems };
}

function errorsOf(header: ReadHeader | undefined): UnplacedFinding[] {
  return (header?.findings ?? []).filter(({ grade }) => grade === 'error');
}

/** Looks for the row of headings; above it may stand a title. */
function findHeadings() {
  let first: ReadHeader | undefined;
  let looked = 0;
  return {
    /** The headings, once a row of them has come or too many rows have gone by. */
    consider({ cells = [], line = 1 }: Partial<Extract<TableRecord, { cells: unknown }>>): ReadHeader | undefined {
      const header = readHeader(cells, line);
      looked += 1;
      first ??= header;
      if (header.known >= FEWEST_HEADINGS) {
        if (looked === 1) return header;
        const above: UnplacedFinding = {
          code: 'lines-before-headings',
          grade: 'note',
          line,
          details: { received: line - 1 },
        };
        return { ...header, findings: [above, ...header.findings] };
      }
      return looked === MOST_ROWS_ABOVE_HEADINGS ? first : undefined;
    },
    best: () => first,
  };
}

/** What may be wrong with the text of a row whatever it says. */
function warnOfText(
  cells: readonly string[],
  layout: TableLayout,
  isOverLines: boolean,
  warnedColumns: Set<number>,
  report: Report,
): void {
  if (isOverLines)
    report(
      'line-break-in-cell',
      'warning',
      cells.findIndex((cell) => /[\r\n]/.test(cell)),
      () => ({}),
    );
  const damaged = cells.findIndex((cell) => cell.includes('\ufffd'));
  if (damaged >= 0) report('replacement-character', 'warning', damaged, () => ({}));
  for (const column of layout.unnamed) {
    if (warnedColumns.has(column) || (cells[column] ?? '').trim() === '') continue;
    warnedColumns.add(column);
    report('unnamed-column', 'warning', column, () => ({ received: column + 1 }));
  }
}
