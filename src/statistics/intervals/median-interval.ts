import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertFinite } from '../assert-finite.js';
import { assertLevel } from '../assert-level.js';
import { binomialTail } from '../distributions/binomial-tail.js';
import { smallestCount } from '../distributions/smallest-count.js';
import type { IntervalEstimate } from './interval.js';

/** A median with an interval whose limits are two of the values. */
export interface MedianInterval extends IntervalEstimate {
  /** The level that is really reached, at least the one asked for: limits can only move from value to value. */
  readonly coverage: number;
}

/**
 * Exact confidence interval of a median from order statistics: the `k`-th smallest and the `k`-th largest value, with the
 * largest `k` for which `2 P(X < k) ≤ 1 − level` where `X` counts the values below the median, Binomial(n, ½).
 *
 * It assumes nothing about the shape of the distribution, so it suits pay, waiting times and other skewed figures. `coverage`
 * says the level that it really has.
 *
 * Not for values of a clustered or weighted survey, nor for medians taken from published classes. A median of medians is no
 * median: give the values themselves.
 *
 * Source: H. David, H. Nagaraja, "Order Statistics" (2003), 7.1.
 *
 * @param values - the observed values, in any order, not changed; they must be independent
 * @param level - confidence level between 0 and 1; 0.95 unless given
 * @returns the sample median with two of the values as limits; `no-observation` without values, `too-few-points` when even
 *   the smallest and the largest value do not reach the level (below 6 values at 0.95)
 * @throws PlanError `argument/out-of-range` when a value is not finite or the level not between 0 and 1
 *
 * @example
 * medianInterval([3, 1, 2, 6, 5, 4]).value.coverage; // => 0.96875
 * medianInterval([3, 1, 2, 6, 5, 4]).value.upper; // => 6
 * medianInterval([1, 2, 3, 4, 5]); // => { status: 'unavailable', reason: 'too-few-points' }
 */
export function medianInterval(values: readonly number[], level = 0.95): Outcome<MedianInterval> {
  values.forEach((value, index) => {
    assertFinite(`values[${String(index)}]`, value);
  });
  assertLevel(level);
  const size = values.length;
  if (size === 0) return unavailable('no-observation');
  const below = (count: number, isUpper = false): number => binomialTail(count, size, 0.5, isUpper);
  const tail = (1 - level) / 2;
  let rank = smallestCount(size / 2, Math.sqrt(size) / 2, size, tail, false, below);
  // The tail at the rank itself may equal the share; 64 units of the last digit are rounding.
  if (below(rank) <= tail * (1 + 64 * Number.EPSILON)) rank += 1;
  if (rank === 0) return unavailable('too-few-points');
  const sorted = Float64Array.from(values).sort();
  const at = (position: number): number => sorted[position - 1] as number;
  const middle = at(Math.ceil(size / 2));
  return ok({
    estimate: middle + (at(Math.floor(size / 2) + 1) - middle) / 2,
    lower: at(rank),
    upper: at(size + 1 - rank),
    level,
    method: 'order-statistics',
    coverage: 1 - 2 * below(rank - 1),
  });
}
