import { assertLevel } from '../assert-level.js';
import { assertWholeCount } from '../assert-whole-count.js';
import type { IntervalEstimate } from './interval.js';
import { poissonByarLimits } from './poisson-byar-limits.js';

/**
 * Confidence interval of the mean behind a count of independent events, Byar's:
 * `x (1 − 1/9x − z/3√x)³` and `(x + 1)(1 − 1/9(x + 1) + z/3√(x + 1))³`.
 *
 * An approximation that public-health offices print; from some 10 events on it agrees with the exact interval to the
 * figures printed. Below that, use the exact one.
 *
 * Not for events that come in clusters, nor for an estimate from a survey: both vary more than a count does.
 *
 * Source: N. Breslow, N. Day, "Statistical Methods in Cancer Research" II (1987), 2.3; P. Byar.
 *
 * @param count - whole number of events, 0 or more
 * @param level - confidence level between 0 and 1; 0.95 unless given
 * @returns the count as `estimate` with its limits, unrounded
 * @throws PlanError `argument/out-of-range` when the count is not whole or the level not between 0 and 1
 *
 * @example
 * poissonByarInterval(0).lower; // => 0
 * poissonByarInterval(10).lower.toFixed(2); // => "4.79"
 */
export function poissonByarInterval(count: number, level = 0.95): IntervalEstimate {
  assertWholeCount('count', count);
  assertLevel(level);
  const [lower, upper] = poissonByarLimits(count, level);
  return { estimate: count, lower, upper, level, method: 'poisson-byar' };
}
