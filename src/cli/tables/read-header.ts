import { tryParsePeriod } from '../../calendar/try-parse-period.js';
import { columnKey } from './column-key.js';
import { type ColumnMeaning, columnNames } from './column-names.js';
import { halfWidth } from './half-width.js';
import { nearestName } from './nearest-name.js';
import { readDay } from './read-day.js';
import type { UnplacedFinding } from './table-finding.js';

/** What the columns of a table mean. */
export interface TableLayout {
  readonly headings: readonly string[];
  /** Meaning → position of its column. */
  readonly columns: ReadonlyMap<ColumnMeaning, number>;
  /** The columns of years in a wide table; empty in a long one. */
  readonly years: readonly { readonly column: number; readonly period: string }[];
  /** Positions of columns without a heading. */
  readonly unnamed: readonly number[];
}

/** A heading row that was understood as far as it can be. */
export interface ReadHeader {
  /** Absent where a finding forbids to read the rows. */
  readonly layout?: TableLayout;
  readonly findings: readonly UnplacedFinding[];
  /** How many headings are known. */
  readonly known: number;
}

const meanings = new Map<string, ColumnMeaning>(
  (Object.entries(columnNames) as [ColumnMeaning, readonly string[]][]).flatMap(([meaning, names]) =>
    names.map((name) => [name, meaning] as const),
  ),
);
/** A column of every row cannot speak of each of its years. */
const NOT_IN_WIDE = ['numerator', 'denominator', 'standardError'] as const;
/** A name serves as the code where the table has no column of codes. */
const NAMES = [
  ['indicatorName', 'indicator'],
  ['areaName', 'area'],
] as const;
/** `指标代码` beside `指标` are a code and its name. */
const CODE_HEADINGS: ReadonlySet<string> = new Set([
  'indicatorid',
  'indicatorcode',
  '指标代码',
  '指标编码',
  'areacode',
  '地区代码',
  '行政区划代码',
  '区划代码',
]);

/**
 * Reads the heading row of a table: English codes or Chinese headings, long (a column of values) or wide (a column for
 * every year).
 *
 * A heading close to a known one is refused, because a misspelt column would be lost; one that is like none of them is
 * left aside with a warning.
 *
 * @param cells - the headings as the file has them
 * @param line - where they stand
 * @returns the layout, and what is wrong with it
 * @example
 * readHeader(['指标', '地区', '2021年', '2022年'], 1).layout.years[1]; // => { column: 3, period: '2022' }
 */
export function readHeader(cells: readonly string[], line: number): ReadHeader {
  const findings: UnplacedFinding[] = [];
  const columns = new Map<ColumnMeaning, number>();
  const years: { column: number; period: string }[] = [];
  const periods = new Map<string, number>();
  const unnamed: number[] = [];
  let known = 0;
  const find = (
    code: UnplacedFinding['code'],
    grade: UnplacedFinding['grade'],
    position: number | undefined,
    details: UnplacedFinding['details'],
  ): void => {
    const place = position === undefined ? {} : { column: position + 1, heading: cells[position] ?? '' };
    findings.push({ code, grade, line, ...place, details });
  };
  const twice = (position: number, first: number): void =>
    find('duplicate-column', 'error', position, { received: cells[position] ?? '', first: first + 1 });

  cells.forEach((heading, position) => {
    const key = columnKey(heading);
    if (key === '') {
      unnamed.push(position);
      return;
    }
    const period = yearOf(heading);
    if (period !== undefined) {
      const first = periods.get(period);
      if (first !== undefined) twice(position, first);
      periods.set(period, position);
      years.push({ column: position, period });
      return;
    }
    const meaning = meanings.get(key);
    if (meaning === undefined) {
      const nearest = nearestName(key, [...meanings.keys()]);
      if (nearest === undefined) find('unused-column', 'warning', position, { received: heading });
      else find('unknown-column', 'error', position, { received: heading, nearest });
      return;
    }
    known += 1;
    const first = columns.get(meaning);
    if (first === undefined) {
      columns.set(meaning, position);
      return;
    }
    // A second name beside the code, in another language.
    if (meaning === 'indicatorName' || meaning === 'areaName') return;
    const name = meaning === 'indicator' ? 'indicatorName' : meaning === 'area' ? 'areaName' : undefined;
    const [isCode, firstIsCode] = [CODE_HEADINGS.has(key), CODE_HEADINGS.has(columnKey(cells[first] ?? ''))];
    if (name === undefined || columns.has(name) || isCode === firstIsCode) twice(position, first);
    else {
      columns.set(meaning, isCode ? position : first);
      columns.set(name, isCode ? first : position);
    }
  });

  for (const [name, field] of NAMES) {
    const position = columns.get(name);
    if (columns.has(field) || position === undefined) continue;
    columns.set(field, position);
    columns.delete(name);
  }
  if (years.length > 0) {
    for (const field of ['period', 'value'] as const) {
      const position = columns.get(field);
      if (position !== undefined) find('wide-and-long', 'error', position, { received: cells[position] ?? '' });
    }
    for (const field of NOT_IN_WIDE) {
      const position = columns.get(field);
      if (position !== undefined) find('column-not-for-wide', 'error', position, { received: cells[position] ?? '' });
    }
  }
  const required =
    years.length > 0 ? (['indicator', 'area'] as const) : (['indicator', 'area', 'period', 'value'] as const);
  for (const field of required) {
    if (!columns.has(field)) {
      find('missing-column', 'error', undefined, { received: field, heading: chineseName(field) });
    }
  }
  return {
    findings,
    known: known + years.length,
    ...(findings.some(({ grade }) => grade === 'error')
      ? {}
      : { layout: { headings: cells, columns, years, unnamed } }),
  };
}

/** The year or years of a heading such as `2021`, `2021年` or `2016—2020年`. */
function yearOf(heading: string): string | undefined {
  const text = readDay(halfWidth(heading));
  const kind = tryParsePeriod(text)?.kind;
  return kind === 'year' || kind === 'years' ? text : undefined;
}

function chineseName(field: ColumnMeaning): string {
  return columnNames[field].find((name) => !/^[a-z]/.test(name)) ?? field;
}
