import { assertLevel } from '../assert-level.js';
import { assertWholeCount } from '../assert-whole-count.js';
import type { IntervalEstimate } from './interval.js';
import { poissonExactLimits } from './poisson-exact-limits.js';

/**
 * Confidence interval of the mean behind a count of independent events, exact (Garwood):
 * the lower limit is the mean under which so many events or more have half the error as probability, the upper limit the
 * mean under which so many or fewer have: `½ χ²(α/2; 2x)` and `½ χ²(1 − α/2; 2x + 2)`.
 *
 * It covers the truth at least as often as the level says, and is a little wide: the choice for figures that must not be
 * attacked. With 0 events the lower limit is 0 and the upper one still says how many there might have been.
 *
 * Not for events that come in clusters, nor for an estimate from a survey: both vary more than a count does.
 *
 * Source: F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936).
 *
 * @param count - whole number of events, 0 or more
 * @param level - confidence level between 0 and 1; 0.95 unless given
 * @returns the count as `estimate` with its limits, unrounded
 * @throws PlanError `argument/out-of-range` when the count is not whole or the level not between 0 and 1
 *
 * @example
 * poissonExactInterval(0).lower; // => 0
 * poissonExactInterval(0).upper.toFixed(6); // => "3.688879"
 * poissonExactInterval(10).lower.toFixed(6); // => "4.795389"
 */
export function poissonExactInterval(count: number, level = 0.95): IntervalEstimate {
  assertWholeCount('count', count);
  assertLevel(level);
  const [lower, upper] = poissonExactLimits(count, level);
  return { estimate: count, lower, upper, level, method: 'poisson-exact' };
}
