import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertLevel } from '../assert-level.js';
import { standardNormalPoint } from '../distributions/standard-normal-point.js';
import { assertShare } from './assert-share.js';
import type { IntervalEstimate, ShareOfTotal } from './interval.js';
import { wilsonLimits } from './wilson-limits.js';

/**
 * Confidence interval of a difference of two independent proportions, Newcombe's hybrid score (his method 10):
 * `d − √((p₁ − l₁)² + (u₂ − p₂)²)` to `d + √((u₁ − p₁)² + (p₂ − l₂)²)` with Wilson's limits `l`, `u` of each group.
 *
 * A gap in percentage points is 100 times the result. An interval that holds 0 does not say that there is no gap, only that
 * these counts cannot tell its sign. It covers about as often as the level says, with 0 or all events too.
 *
 * Not for the same persons asked twice (paired data), nor for clustered surveys (use `surveyEstimateInterval`).
 *
 * Source: R. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17
 * (1998).
 *
 * @param first - the group from which the other is taken away, such as women
 * @param second - the group that is taken away
 * @param level - confidence level between 0 and 1; 0.95 unless given
 * @returns first − second as a share of 1, −1 to 1, with its limits; `zero-denominator` when a group is empty
 * @throws PlanError `argument/out-of-range` when a count is not whole, above its total, or the level not between 0 and 1
 *
 * @example
 * newcombeInterval({ count: 56, total: 70 }, { count: 48, total: 80 }).value.lower.toFixed(4); // => "0.0524"
 * newcombeInterval({ count: 0, total: 0 }, { count: 1, total: 9 }); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function newcombeInterval(first: ShareOfTotal, second: ShareOfTotal, level = 0.95): Outcome<IntervalEstimate> {
  assertShare('first', first);
  assertShare('second', second);
  assertLevel(level);
  if (first.total === 0 || second.total === 0) return unavailable('zero-denominator');
  const z = standardNormalPoint((1 - level) / 2);
  const own = wilsonLimits(first.count, first.total, z);
  const other = wilsonLimits(second.count, second.total, z);
  const p = first.count / first.total;
  const q = second.count / second.total;
  const estimate = p - q;
  const lower = estimate - Math.hypot(p - own.lower, other.upper - q);
  const upper = estimate + Math.hypot(own.upper - p, q - other.lower);
  return ok({ estimate, lower: Math.max(-1, lower), upper: Math.min(1, upper), level, method: 'newcombe' });
}
