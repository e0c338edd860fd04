import { assertYear } from '../../calendar/assert-year.js';
import { type Unavailable, unavailable } from '../../model/outcome.js';
import { refuseArgument } from '../checks/refuse-argument.js';
import { type CountedPart, type RatioOfSums, type RatioOfSumsOptions, ratioOfSums } from './ratio-of-sums.js';

/** The counts of one year. */
export interface CountedYear extends CountedPart {
  readonly year: number;
}

/** Which years to pool. */
export interface PoolYearsOptions extends RatioOfSumsOptions {
  /** The last year. */
  readonly end: number;
  /** How many years, the last included. */
  readonly span: number;
  /** True to pool the years that are there although others are missing. Default false. */
  readonly allowMissing?: boolean;
}

/** Years pooled into one figure, with the years it stands for. */
export type PooledYears = (RatioOfSums | Unavailable) & {
  /** ISO 8601 as observations write it: '2016/2020', or '2020' for a single year. */
  readonly period: string;
  /** Years of the period without both counts, oldest first. */
  readonly missingYears: readonly number[];
};

/**
 * Years pooled for small numbers: the ratio of the sums over several years.
 *
 * Where a place counts a handful of events a year, a yearly rate jumps by chance. Over five years it jumps about half as
 * much (`1 ÷ √5`). The price: it answers late, and a change of the last year counts for a fifth. A pooled figure stands
 * for its whole period; never compare it with a single year, and never with a window that overlaps it as if the two were
 * independent. A year that is missing makes the period another period, so by default it is refused.
 *
 * Source: Washington State Department of Health, Guidelines for working with small numbers.
 *
 * @param years - counts by year, in any order; of a year given twice the pool is refused
 * @param options - last year, number of years, factor
 * @returns the pooled ratio with period, missing years and coverage; `years-missing` when a year has not both counts
 * @throws PlanError `argument/not-a-year`, `argument/out-of-range`
 *
 * @example
 * const years = [2019, 2020].map((year) => ({ year, numerator: 1, denominator: 50 }));
 * poolYears(years, { end: 2020, span: 2, per: 100 }).value; // => 2
 * poolYears(years, { end: 2020, span: 3 }).reason; // => 'years-missing'
 * poolYears(years, { end: 2020, span: 3 }).missingYears; // => [2018]
 */
export function poolYears(years: readonly CountedYear[], options: PoolYearsOptions): PooledYears {
  const { end, span, allowMissing = false } = options;
  assertYear('end', end);
  if (!Number.isInteger(span) || span < 1 || span > 100) refuseArgument('span', span, 'a whole number from 1 to 100');
  const byYear = new Map<number, CountedYear>();
  for (const counted of years) {
    assertYear('years.year', counted.year);
    if (byYear.has(counted.year)) refuseArgument('years.year', counted.year, 'given once for each year');
    byYear.set(counted.year, counted);
  }
  const start = end - span + 1;
  const window = Array.from({ length: span }, (_, at) => byYear.get(start + at) ?? nothingReported(start + at));
  const missingYears = window
    .filter(({ numerator, denominator }) => numerator === null || denominator === null)
    .map(({ year }) => year);
  const period = span === 1 ? String(end) : `${String(start)}/${String(end)}`;
  const pooled = missingYears.length > 0 && !allowMissing ? unavailable('years-missing') : ratioOfSums(window, options);
  return { ...pooled, period, missingYears };
}

function nothingReported(year: number): CountedYear {
  return { year, numerator: null, denominator: null };
}
