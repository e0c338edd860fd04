import { type Outcome, unavailable } from '../../model/outcome.js';
import { assertNonNegative } from '../assert-non-negative.js';
import { assertYear } from '../../calendar/assert-year.js';
import { finiteOutcome } from '../checks/finite-outcome.js';
import { compoundAnnualRate } from './compound-annual-rate.js';
import { logGrowth } from './log-growth.js';

/** A figure of a year. */
export interface YearlyFigure {
  readonly year: number;
  /** 0 or more. */
  readonly value: number;
}

/** Which form. */
export interface AnnualReductionOptions {
  /** `regression` (default): over all years; `endpoints`: from the first and the last only. */
  readonly method?: 'regression' | 'endpoints';
}

/**
 * Average annual rate of reduction (AARR): by what part a figure falls each year.
 *
 * `1 − exp(slope)`, where slope is that of the logarithms over the years by least squares; or from the two ends,
 * `1 − (last ÷ first)^(1 ÷ years)`. 0.05 is a fall of 5 % a year, negative a rise. Used for mortality and malnutrition, to
 * compare the rate observed with the rate a goal requires. Not for shares near 100 %, whose complement matters, and not for
 * small counts, where a year with 0 has no logarithm.
 *
 * Source: UNICEF (2007), Technical note: how to calculate average annual rate of reduction (AARR).
 *
 * @param series - figures with their years, in any order, each year once
 * @param options - regression or ends
 * @returns an unrounded fraction of 1 a year; `too-few-points` below two years, `not-positive` where a figure is 0
 * @throws PlanError `argument/not-a-year`, `argument/out-of-range`
 *
 * @example
 * const series = [{ year: 2000, value: 100 }, { year: 2001, value: 90 }, { year: 2002, value: 81 }];
 * averageAnnualRateOfReduction(series).value.toFixed(12); // => '0.100000000000'
 * averageAnnualRateOfReduction([{ year: 2000, value: 3 }]).reason; // => 'too-few-points'
 */
export function averageAnnualRateOfReduction(
  series: readonly YearlyFigure[],
  { method = 'regression' }: AnnualReductionOptions = {},
): Outcome<number> {
  for (const [at, { year, value }] of series.entries()) {
    assertYear(`series[${String(at)}].year`, year);
    assertNonNegative(`series[${String(at)}].value`, value);
  }
  const ordered = series.toSorted((a, b) => a.year - b.year);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined || first.year === last.year) return unavailable('too-few-points');
  if (method === 'endpoints') {
    const rate = compoundAnnualRate(first.value, last.value, last.year - first.year);
    return rate.status === 'ok' ? finiteOutcome(-rate.value) : rate;
  }
  if (ordered.some(({ value }) => value === 0)) return unavailable('not-positive');
  // The slope by least squares, with years and logarithms measured from the first.
  const middle = ordered.reduce((sum, { year }) => sum + (year - first.year), 0) / ordered.length;
  let spread = 0;
  let together = 0;
  for (const { year, value } of ordered) {
    const distance = year - first.year - middle;
    spread += distance * distance;
    together += distance * logGrowth(first.value, value);
  }
  return finiteOutcome(-Math.expm1(together / spread));
}
