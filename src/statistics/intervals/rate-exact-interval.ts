import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertExposure } from '../assert-exposure.js';
import { assertLevel } from '../assert-level.js';
import { assertWholeCount } from '../assert-whole-count.js';
import type { IntervalEstimate } from './interval.js';
import { poissonExactLimits } from './poisson-exact-limits.js';

/**
 * Confidence interval of a rate, events per unit of exposure, exact (Garwood): the limits of `poissonExactInterval`,
 * divided by the exposure.
 *
 * It covers the truth at least as often as the level says, and is a little wide: the choice for figures that must not be
 * attacked. With 0 events the lower limit is 0 and the upper one still says how many there might have been.
 *
 * The exposure (births, person-years) counts as known. Not for a share of persons, where the count cannot exceed the
 * denominator and is not small beside it (use `wilsonInterval` or `clopperPearsonInterval`), nor for surveys.
 *
 * Source: F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936).
 *
 * @param count - whole number of events, 0 or more
 * @param exposure - what the events are counted against, 0 or more; divide it by 100,000 for a rate per 100,000
 * @param level - confidence level between 0 and 1; 0.95 unless given
 * @returns the rate with its limits, unrounded; `zero-denominator` when the exposure is 0
 * @throws PlanError `argument/out-of-range` when the count is not whole, the exposure negative or the level not between 0
 *   and 1
 *
 * @example
 * const threeYears = rateExactInterval(0, 0.42); // no death in 42,000 births, per 100,000
 * threeYears.value.upper.toFixed(1); // => "8.8"
 * rateExactInterval(0, 0); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function rateExactInterval(count: number, exposure: number, level = 0.95): Outcome<IntervalEstimate> {
  assertWholeCount('count', count);
  assertExposure('exposure', exposure);
  assertLevel(level);
  if (exposure === 0) return unavailable('zero-denominator');
  const [lower, upper] = poissonExactLimits(count, level);
  return ok({
    estimate: count / exposure,
    lower: lower / exposure,
    upper: upper / exposure,
    level,
    method: 'poisson-exact',
  });
}
