import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { middleOf } from '../aggregation/middle-of.js';
import { assertLevel } from '../assert-level.js';
import { assertNumbers } from '../checks/assert-numbers.js';
import { assertPaired } from '../checks/assert-paired.js';
import type { Interval } from '../checks/interval.js';
import { refuseArgument } from '../checks/refuse-argument.js';
import { normalQuantile } from '../distributions/normal-quantile.js';
import { kendallVariance } from './kendall-variance.js';

/** How to fit. */
export interface TheilSenOptions {
  /** Level of the interval. Default 0.95. */
  readonly level?: number;
  /** `median-residual` (default): the median of `y − slope × x`; `conover`: median of y − slope × median of x. */
  readonly intercept?: 'median-residual' | 'conover';
}

/** A line by Theil and Sen. */
export interface TheilSenFit {
  /** Median of the slopes of all pairs of points. */
  readonly slope: number;
  readonly intercept: number;
  /** Of the slope; `too-few-points` where so few pairs allow no limit at this level. */
  readonly interval: Outcome<Interval>;
  /** Pairs of points with different x. */
  readonly pairs: number;
}

/** More points would need more than 400 MB for the slopes of their pairs. */
const MOST_POINTS = 10_000;

/**
 * Theil–Sen line: the median of the slopes of all pairs of points.
 *
 * Up to 29 % of the points may be wrong without moving it much, so it suits short official series with breaks, revisions and
 * a year of a pandemic. The interval takes the slopes at the ranks `(N ± z √V) ÷ 2` of Sen, with the variance `V` of
 * Kendall's S corrected for ties, ranks rounded to the nearest. Where many figures are equal the slope is 0 for a series
 * that clearly moves: look at `mannKendall` too.
 *
 * Source: Sen (1968), Estimates of the regression coefficient based on Kendall's tau, JASA 63, 1379–1389; Conover, Practical
 * Nonparametric Statistics, 5.5, for the other intercept.
 *
 * Cost: all pairs, so at most 10,000 points.
 *
 * @param x - finite numbers, such as years
 * @param y - as many finite numbers
 * @param options - level; which intercept
 * @returns the line; `too-few-points` below two points, `no-variation` when all `x` are equal
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * theilSen([2018, 2019, 2020], [1, 2, 9]).value.slope; // => 4
 * theilSen([2018, 2019, 2020], [1, 2, 9]).value.interval; // => { status: 'unavailable', reason: 'too-few-points' }
 * theilSen([1, 1], [1, 2]); // => { status: 'unavailable', reason: 'no-variation' }
 */
export function theilSen(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { level = 0.95, intercept = 'median-residual' }: TheilSenOptions = {},
): Outcome<TheilSenFit> {
  assertNumbers('x', x);
  assertPaired('y', y, x.length, -Infinity);
  assertLevel(level);
  const { length } = x;
  if (length > MOST_POINTS) refuseArgument('x.length', length, `at most ${String(MOST_POINTS)}`);
  if (length < 2) return unavailable('too-few-points');
  const all = new Float64Array((length * (length - 1)) / 2);
  let pairs = 0;
  for (let a = 0; a < length; a += 1) {
    for (let b = a + 1; b < length; b += 1) {
      if (x[a] === x[b]) continue;
      all[pairs] = ((y[b] as number) - (y[a] as number)) / ((x[b] as number) - (x[a] as number));
      pairs += 1;
    }
  }
  if (pairs === 0) return unavailable('no-variation');
  const slopes = all.subarray(0, pairs).sort();
  if (![slopes[0], slopes[pairs - 1]].every((value) => Number.isFinite(value))) return unavailable('not-representable');
  const slope = middleOf(slopes) + 0;
  const middle = (values: ArrayLike<number>): number => middleOf(Float64Array.from(values).sort());
  const height =
    intercept === 'conover'
      ? middle(y) - slope * middle(x)
      : middle(Float64Array.from(y, (value, at) => value - slope * (x[at] as number)));
  if (!Number.isFinite(height)) return unavailable('not-representable');
  const reach = normalQuantile((1 - level) / 2, 0, 1, 'upper') * Math.sqrt(kendallVariance(y));
  const [low, high] = [Math.round((pairs - reach) / 2), Math.round((pairs + reach) / 2 + 1)];
  const interval: Outcome<Interval> =
    low < 1 || high > pairs
      ? unavailable('too-few-points')
      : ok({ level, lower: (slopes[low - 1] as number) + 0, upper: (slopes[high - 1] as number) + 0 });
  return ok({ slope, intercept: height + 0, interval, pairs });
}
