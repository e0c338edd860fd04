import { assertLevel } from '../assert-level.js';
import { assertWholeCount } from '../assert-whole-count.js';
import type { IntervalEstimate } from './interval.js';
import { poissonMidPLimits } from './poisson-mid-p-limits.js';

/**
 * Confidence interval of the mean behind a count of independent events, mid-P:
 * as the exact interval, but the observed count itself enters each tail only half.
 *
 * It covers the truth about as often as the level says, on the average over the possible counts, and is shorter than the
 * exact interval; say which one is printed.
 *
 * Not for events that come in clusters, nor for an estimate from a survey: both vary more than a count does.
 *
 * Source: G. Berry, P. Armitage, "Mid-P confidence intervals: a brief review", The Statistician 44 (1995).
 *
 * @param count - whole number of events, 0 or more
 * @param level - confidence level between 0 and 1; 0.95 unless given
 * @returns the count as `estimate` with its limits, unrounded
 * @throws PlanError `argument/out-of-range` when the count is not whole or the level not between 0 and 1
 *
 * @example
 * poissonMidPInterval(0).lower; // => 0
 * poissonMidPInterval(0).upper.toFixed(6); // => "2.995732"
 */
export function poissonMidPInterval(count: number, level = 0.95): IntervalEstimate {
  assertWholeCount('count', count);
  assertLevel(level);
  const [lower, upper] = poissonMidPLimits(count, level);
  return { estimate: count, lower, upper, level, method: 'poisson-mid-p' };
}
