import type { YearlyFigures } from '../dataset/yearly-figures.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';

/** Figures of one year for both sides of a comparison. */
export interface PairedFigures {
  readonly years: readonly number[];
  readonly values: readonly number[];
}

/** Finer than any published figure, and coarse enough to take the noise of doubles away. */
const FINEST = 1e9;

/**
 * Two series year by year as one: the years in which both were reported.
 *
 * The result is rounded to nine places, so that 55.3 − 50.1 and 55.4 − 50.2 are equal.
 *
 * @param first - the one series
 * @param second - the other
 * @param combine - the value of a year from both
 * @returns the years and values, oldest first; `no-observation` without either, `no-comparison` without a common year
 */
export function pairFigures(
  first: YearlyFigures | undefined,
  second: YearlyFigures | undefined,
  combine: (first: number, second: number) => number,
): Outcome<PairedFigures> {
  if (first === undefined && second === undefined) return unavailable('no-observation');
  if (first === undefined || second === undefined) return unavailable('no-comparison');
  const years: number[] = [];
  const values: number[] = [];
  let other = 0;
  first.years.forEach((year, position) => {
    while (other < second.years.length && (second.years[other] as number) < year) other += 1;
    if (second.years[other] !== year) return;
    const value = combine(first.values[position] as number, second.values[other] as number);
    if (!Number.isFinite(value)) return;
    years.push(year);
    values.push(Math.round(value * FINEST) / FINEST);
  });
  return years.length === 0 ? unavailable('no-comparison') : ok({ years, values });
}
