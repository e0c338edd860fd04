import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertLevel } from '../assert-level.js';
import { bracketedRoot } from '../bracketed-root.js';
import { standardNormalPoint } from '../distributions/standard-normal-point.js';
import { assertShare } from './assert-share.js';
import { constrainedDifferenceVariance } from './constrained-difference.js';
import type { IntervalEstimate, ShareOfTotal } from './interval.js';

/**
 * Confidence interval of a difference of two independent proportions, Miettinen–Nurminen (score): all differences `δ` with
 * `(d − δ)² ÷ ṽ(δ) ≤ z²`, where `ṽ` is the variance at the likeliest proportions that differ by `δ`, times `N/(N − 1)`.
 *
 * It inverts a test, so it agrees with the test's verdict, and covers close to the level even for small and uneven groups.
 * A gap in percentage points is 100 times the result.
 *
 * Not for the same persons asked twice (paired data), nor for clustered surveys (use `surveyEstimateInterval`).
 *
 * Source: O. Miettinen, M. Nurminen, "Comparative analysis of two rates", Statistics in Medicine 4 (1985).
 *
 * @param first - the group from which the other is taken away, such as women
 * @param second - the group that is taken away
 * @param level - confidence level between 0 and 1; 0.95 unless given
 * @returns first − second as a share of 1, −1 to 1, with its limits; `zero-denominator` when a group is empty
 * @throws PlanError `argument/out-of-range` when a count is not whole, above its total, or the level not between 0 and 1
 *
 * @example
 * miettinenNurminenInterval({ count: 56, total: 70 }, { count: 48, total: 80 }).value.lower.toFixed(4); // => "0.0528"
 * miettinenNurminenInterval({ count: 0, total: 0 }, { count: 1, total: 9 }).reason; // => "zero-denominator"
 */
export function miettinenNurminenInterval(
  first: ShareOfTotal,
  second: ShareOfTotal,
  level = 0.95,
): Outcome<IntervalEstimate> {
  assertShare('first', first);
  assertShare('second', second);
  assertLevel(level);
  if (first.total === 0 || second.total === 0) return unavailable('zero-denominator');
  const z = standardNormalPoint((1 - level) / 2);
  const estimate = first.count / first.total - second.count / second.total;
  return ok({
    estimate,
    lower: lowerLimit(first, second, estimate, z),
    upper: -lowerLimit(second, first, -estimate, z),
    level,
    method: 'miettinen-nurminen',
  });
}

function lowerLimit(first: ShareOfTotal, second: ShareOfTotal, estimate: number, z: number): number {
  if (estimate === -1) return -1;
  const size = first.total + second.total;
  const scale = z * Math.sqrt(size / (size - 1));
  const excess = (difference: number): number =>
    // At the estimate itself the variance may be 0, and would hide the limit below it.
    difference === estimate
      ? -1
      : estimate - difference - scale * Math.sqrt(constrainedDifferenceVariance(first, second, difference));
  return bracketedRoot(excess, -1, estimate);
}
