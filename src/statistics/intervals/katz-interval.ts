import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertLevel } from '../assert-level.js';
import { standardNormalPoint } from '../distributions/standard-normal-point.js';
import { assertShare } from './assert-share.js';
import type { RatioInterval, ShareOfTotal } from './interval.js';

/**
 * Confidence interval of a ratio of two independent proportions, Katz (logarithm):
 * `p̂₁/p̂₂ · exp(± z √(1/x₁ − 1/n₁ + 1/x₂ − 1/n₂))`.
 *
 * What most textbooks and reports print for a risk ratio; it can be done by hand, and swapping the groups inverts it.
 *
 * Not for small counts, where it is too narrow, and not defined with a count of 0: `koopmanInterval` serves both. Where all
 * have the property in both groups it shrinks to a point, which says nothing about its certainty.
 *
 * Source: D. Katz and others, "Obtaining confidence intervals for the risk ratio in cohort studies", Biometrics 34 (1978).
 *
 * @param first - the group above the line, such as women
 * @param second - the group below the line
 * @param level - confidence level between 0 and 1; 0.95 unless given
 * @returns first ÷ second with its limits; `zero-denominator` when a group is empty, `zero-count` when a count is 0
 * @throws PlanError `argument/out-of-range` when a count is not whole, above its total, or the level not between 0 and 1
 *
 * @example
 * katzInterval({ count: 56, total: 70 }, { count: 48, total: 80 }).value.lower.toFixed(4); // => "1.0766"
 * katzInterval({ count: 0, total: 9 }, { count: 3, total: 9 }); // => { status: 'unavailable', reason: 'zero-count' }
 */
export function katzInterval(first: ShareOfTotal, second: ShareOfTotal, level = 0.95): Outcome<RatioInterval> {
  assertShare('first', first);
  assertShare('second', second);
  assertLevel(level);
  if (first.total === 0 || second.total === 0) return unavailable('zero-denominator');
  if (first.count === 0 || second.count === 0) return unavailable('zero-count');
  const z = standardNormalPoint((1 - level) / 2);
  const ratio = (first.count / second.count) * (second.total / first.total);
  const variance = ({ count, total }: ShareOfTotal): number => (total - count) / total / count;
  const factor = Math.exp(z * Math.sqrt(variance(first) + variance(second)));
  return ok({ estimate: ok(ratio), lower: ratio / factor, upper: ratio * factor, level, method: 'katz' });
}
