import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertCountOf } from '../assert-count-of.js';
import { assertLevel } from '../assert-level.js';
import { standardNormalPoint } from '../distributions/standard-normal-point.js';
import { wilsonLimits } from './wilson-limits.js';
import type { IntervalEstimate } from './interval.js';
/**
 * Confidence interval of a proportion, Wilson (score): all proportions that a test at this level would not
 * reject, `(x + z²/2 ± z √(x(n − x)/n + z²/4)) ÷ (n + z²)`.
 *
 * The usual choice: short, covers the truth about as often as the level says even in small groups, never leaves 0 to 1, and
 * with 0 or all of them having the property one end is exactly 0 or 1.
 *
 * Where the interval must never cover too rarely, use `clopperPearsonInterval`. Not for a clustered survey: use
 * `surveyWilsonInterval`.
 *
 * Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927); L. Brown, T. Cai, A. DasGupta, Statistical
 * Science 16 (2001).
 *
 * @param count - whole number of those with the property, 0 to `total`
 * @param total - whole number of all
 * @param level - confidence level between 0 and 1; 0.95 unless given
 * @returns the proportion as a share of 1 with its limits, unrounded; `zero-denominator` when the total is 0
 * @throws PlanError `argument/out-of-range` when a count is not whole, above the total, or the level not between 0 and 1
 *
 * @example
 * wilsonInterval(0, 10).value.lower; // => 0
 * wilsonInterval(10, 10).value.upper; // => 1
 * wilsonInterval(7, 20).value.upper.toFixed(6); // => "0.567146"
 * wilsonInterval(0, 0); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function wilsonInterval(count: number, total: number, level = 0.95): Outcome<IntervalEstimate> {
  assertCountOf('count', count, 'total', total);
  assertLevel(level);
  if (total === 0) return unavailable('zero-denominator');
  const { lower, upper } = wilsonLimits(count, total, standardNormalPoint((1 - level) / 2));
  return ok({ estimate: count / total, lower, upper, level, method: 'wilson' });
}
