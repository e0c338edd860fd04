import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertLevel } from '../assert-level.js';
import { bracketedRoot } from '../bracketed-root.js';
import { standardNormalPoint } from '../distributions/standard-normal-point.js';
import { assertShare } from './assert-share.js';
import { constrainedRatioVariance } from './constrained-ratio.js';
import type { RatioInterval, ShareOfTotal } from './interval.js';

/**
 * Confidence interval of a ratio of two independent proportions, Koopman (score): all ratios `θ` with
 * `(p̂₁ − θp̂₂)² ÷ ṽ(θ) ≤ z²`, where `ṽ` is the variance at the likeliest proportions whose ratio is `θ`.
 *
 * 1 is parity; an interval that holds 1 does not say that there is parity, only that these counts cannot tell. It exists with
 * 0 or all events in a group, and covers about as often as the level says. Swapping the groups inverts it.
 *
 * Not for the same persons asked twice (paired data), nor for clustered surveys.
 *
 * Source: P. Koopman, "Confidence intervals for the ratio of two binomial proportions", Biometrics 40 (1984).
 *
 * @param first - the group above the line, such as women
 * @param second - the group below the line
 * @param level - confidence level between 0 and 1; 0.95 unless given
 * @returns first ÷ second with its limits, whose upper one is `'unbounded'` where the second group has no event;
 *   `zero-denominator` when a group is empty, `no-events` when neither has an event
 * @throws PlanError `argument/out-of-range` when a count is not whole, above its total, or the level not between 0 and 1
 *
 * @example
 * koopmanInterval({ count: 56, total: 70 }, { count: 48, total: 80 }).value.lower.toFixed(4); // => "1.0798"
 * koopmanInterval({ count: 5, total: 9 }, { count: 0, total: 9 }).value.upper; // => "unbounded"
 * koopmanInterval({ count: 0, total: 9 }, { count: 0, total: 9 }); // => { status: 'unavailable', reason: 'no-events' }
 */
export function koopmanInterval(first: ShareOfTotal, second: ShareOfTotal, level = 0.95): Outcome<RatioInterval> {
  assertShare('first', first);
  assertShare('second', second);
  assertLevel(level);
  if (first.total === 0 || second.total === 0) return unavailable('zero-denominator');
  if (first.count === 0 && second.count === 0) return unavailable('no-events');
  const z = standardNormalPoint((1 - level) / 2);
  const ratio = (first.count / second.count) * (second.total / first.total);
  return ok({
    estimate: second.count === 0 ? unavailable('zero-denominator') : ok(ratio),
    lower: lowerLimit(first, second, z),
    upper: second.count === 0 ? 'unbounded' : 1 / lowerLimit(second, first, z),
    level,
    method: 'koopman',
  });
}

function lowerLimit(first: ShareOfTotal, second: ShareOfTotal, z: number): number {
  if (first.count === 0) return 0;
  const own = first.count / first.total;
  const other = second.count / second.total;
  const excess = (logRatio: number): number => {
    const ratio = Math.exp(logRatio);
    const gap = own - ratio * other;
    // At the estimate itself the variance may be 0, and would hide the limit below it.
    return gap <= 0 ? -1 : gap - z * Math.sqrt(constrainedRatioVariance(first, second, ratio));
  };
  // Half an event more in the second group gives a place to start from where it has none.
  let high = Math.log(own / ((second.count || 0.5) / second.total));
  let stride = 1;
  while (excess(high) > 0) high += stride *= 2;
  let low = high - 1;
  stride = 1;
  while (excess(low) < 0) low -= stride *= 2;
  return Math.exp(bracketedRoot(excess, low, high));
}
