import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertCountOf } from '../assert-count-of.js';
import { assertLevel } from '../assert-level.js';
import { binomialExactLimits } from './binomial-exact-limits.js';
import type { IntervalEstimate } from './interval.js';
/**
 * Confidence interval of a proportion, exact (Clopper–Pearson): the lower limit is the proportion
 * under which so many or more have half the error as probability, the upper limit the one under which so many or fewer
 * have.
 *
 * It covers the truth at least as often as the level says, whatever the truth, and is wide in small groups: the choice for
 * figures that must not be attacked.
 *
 * Where the average over several figures matters, it is needlessly wide: use `wilsonInterval`. Not for a clustered survey:
 * use `kornGraubardInterval`.
 *
 * Source: C. Clopper, E. Pearson, Biometrika 26 (1934).
 *
 * @param count - whole number of those with the property, 0 to `total`
 * @param total - whole number of all
 * @param level - confidence level between 0 and 1; 0.95 unless given
 * @returns the proportion as a share of 1 with its limits, unrounded; `zero-denominator` when the total is 0
 * @throws PlanError `argument/out-of-range` when a count is not whole, above the total, or the level not between 0 and 1
 *
 * @example
 * clopperPearsonInterval(0, 10).value.lower; // => 0
 * clopperPearsonInterval(0, 10).value.upper.toFixed(6); // => "0.308497"
 * clopperPearsonInterval(0, 0); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function clopperPearsonInterval(count: number, total: number, level = 0.95): Outcome<IntervalEstimate> {
  assertCountOf('count', count, 'total', total);
  assertLevel(level);
  if (total === 0) return unavailable('zero-denominator');
  const { lower, upper } = binomialExactLimits(count, total, level);
  return ok({ estimate: count / total, lower, upper, level, method: 'binomial-exact' });
}
