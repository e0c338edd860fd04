import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertExposure } from '../assert-exposure.js';
import { assertLevel } from '../assert-level.js';
import { assertWholeCount } from '../assert-whole-count.js';
import type { IntervalEstimate } from './interval.js';
import { poissonMidPLimits } from './poisson-mid-p-limits.js';

/**
 * Confidence interval of a rate, events per unit of exposure, mid-P: the limits of `poissonMidPInterval`,
 * divided by the exposure.
 *
 * It covers the truth about as often as the level says, on the average over the possible counts, and is shorter than the
 * exact interval; say which one is printed.
 *
 * The exposure (births, person-years) counts as known. Not for a share of persons, where the count cannot exceed the
 * denominator and is not small beside it (use `wilsonInterval` or `clopperPearsonInterval`), nor for surveys.
 *
 * Source: G. Berry, P. Armitage, "Mid-P confidence intervals: a brief review", The Statistician 44 (1995).
 *
 * @param count - whole number of events, 0 or more
 * @param exposure - what the events are counted against, 0 or more; divide it by 100,000 for a rate per 100,000
 * @param level - confidence level between 0 and 1; 0.95 unless given
 * @returns the rate with its limits, unrounded; `zero-denominator` when the exposure is 0
 * @throws PlanError `argument/out-of-range` when the count is not whole, the exposure negative or the level not between 0
 *   and 1
 *
 * @example
 * rateMidPInterval(0, 0.42).value.upper.toFixed(1); // => "7.1"
 * rateMidPInterval(0, 0); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function rateMidPInterval(count: number, exposure: number, level = 0.95): Outcome<IntervalEstimate> {
  assertWholeCount('count', count);
  assertExposure('exposure', exposure);
  assertLevel(level);
  if (exposure === 0) return unavailable('zero-denominator');
  const [lower, upper] = poissonMidPLimits(count, level);
  return ok({
    estimate: count / exposure,
    lower: lower / exposure,
    upper: upper / exposure,
    level,
    method: 'poisson-mid-p',
  });
}
