import { type Dataset, firstMissingStatus, statuses } from './dataset.js';
import { findSeries, type SeriesQuery } from './find-series.js';
import type { SeriesHorizon } from './observed-series.js';

/** Figures of single years as doubles, oldest first, column by column. */
export interface YearlyFigures {
  readonly years: readonly number[];
  readonly values: readonly number[];
  /** Rows of the dataset that the figures stand in. */
  readonly rows: readonly number[];
  /** Position of a figure → row of the publication that it replaced. */
  readonly replaced: ReadonlyMap<number, number>;
}

const BREAK = statuses.indexOf('B');
const NONE: ReadonlyMap<number, number> = new Map();

/**
 * The figures of single years after the last break of a series, as doubles and without an object for each.
 *
 * For estimates over many series, where `observedSeries` would make an object for every point: of every year the newest
 * publication known; figures over several years, for a month or a day, and declared missing ones are left out.
 *
 * @param dataset - the dataset
 * @param query - indicator, area and selection
 * @param horizon - the last year and day to be used
 * @returns the columns; `undefined` where there is no such figure within the horizon
 */
export function yearlyFigures(dataset: Dataset, query: SeriesQuery, horizon: SeriesHorizon): YearlyFigures | undefined {
  const series = findSeries(dataset, query);
  if (series === undefined) return undefined;
  const { columns, rowsBySeries, seriesStart } = dataset;
  const { coefficient, longValues, period, periods, published, scale, status } = columns;
  const { startYear, endYear, kind } = periods;
  const knownAt = horizon.knownAt === undefined ? undefined : Number(horizon.knownAt.replaceAll('-', ''));
  let years: number[] = [];
  let values: number[] = [];
  let rows: number[] = [];
  let replaced: Map<number, number> | undefined;
  const end = seriesStart[series + 1] as number;
  for (let place = seriesStart[series] as number; place < end; place += 1) {
    const row = rowsBySeries[place] as number;
    const code = period[row] as number;
    const year = endYear[code] as number;
    if (year > horizon.until) break;
    if ((kind[code] as number) > 1 || startYear[code] !== year) continue;
    if (knownAt !== undefined && (published[row] ?? 0) > knownAt) continue;
    const isVintage = years.at(-1) === year;
    const earlier = rows.at(-1);
    if (isVintage) {
      years.pop();
      values.pop();
      rows.pop();
    }
    const state = status[row] as number;
    if (isVintage) replaced?.delete(years.length);
    if (state >= firstMissingStatus) continue;
    if (state === BREAK) {
      [years, values, rows] = [[], [], []];
      replaced = undefined;
    }
    if (isVintage && earlier !== undefined) (replaced ??= new Map()).set(years.length, earlier);
    const long = longValues.get(row);
    years.push(year);
    values.push(inUnit(long === undefined ? (coefficient[row] as number) : Number(long), scale[row] as number));
    rows.push(row);
  }
  // A series that only begins later is as unknown as none.
  return years.length === 0 ? undefined : { years, values, rows, replaced: replaced ?? NONE };
}

/** The nearest double of a printed figure: a whole number divided by a power of ten is rounded once. */
function inUnit(coefficient: number, scale: number): number {
  return scale >= 0 ? coefficient / 10 ** scale : coefficient * 10 ** -scale;
}
