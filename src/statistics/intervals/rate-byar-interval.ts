import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertExposure } from '../assert-exposure.js';
import { assertLevel } from '../assert-level.js';
import { assertWholeCount } from '../assert-whole-count.js';
import type { IntervalEstimate } from './interval.js';
import { poissonByarLimits } from './poisson-byar-limits.js';

/**
 * Confidence interval of a rate, events per unit of exposure, Byar's: the limits of `poissonByarInterval`,
 * divided by the exposure.
 *
 * An approximation that public-health offices print; from some 10 events on it agrees with the exact interval to the
 * figures printed. Below that, use the exact one.
 *
 * The exposure (births, person-years) counts as known. Not for a share of persons, where the count cannot exceed the
 * denominator and is not small beside it (use `wilsonInterval` or `clopperPearsonInterval`), nor for surveys.
 *
 * Source: N. Breslow, N. Day, "Statistical Methods in Cancer Research" II (1987), 2.3; P. Byar.
 *
 * @param count - whole number of events, 0 or more
 * @param exposure - what the events are counted against, 0 or more; divide it by 100,000 for a rate per 100,000
 * @param level - confidence level between 0 and 1; 0.95 unless given
 * @returns the rate with its limits, unrounded; `zero-denominator` when the exposure is 0
 * @throws PlanError `argument/out-of-range` when the count is not whole, the exposure negative or the level not between 0
 *   and 1
 *
 * @example
 * rateByarInterval(0, 0.42).value.lower; // => 0
 * rateByarInterval(0, 0); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function rateByarInterval(count: number, exposure: number, level = 0.95): Outcome<IntervalEstimate> {
  assertWholeCount('count', count);
  assertExposure('exposure', exposure);
  assertLevel(level);
  if (exposure === 0) return unavailable('zero-denominator');
  const [lower, upper] = poissonByarLimits(count, level);
  return ok({
    estimate: count / exposure,
    lower: lower / exposure,
    upper: upper / exposure,
    level,
    method: 'poisson-byar',
  });
}
