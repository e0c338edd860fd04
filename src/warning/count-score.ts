import { betaTail } from '../statistics/distributions/beta-tail.js';
import { standardNormalPoint } from '../statistics/distributions/standard-normal-point.js';
import { betaDrift } from '../statistics/distributions/beta-drift.js';

/** Beyond this the tail is smaller than any double; nothing is decided by how much. */
const FARTHEST = 37;

/**
 * How far a count lies from what was expected, as a normal quantile that has the same tail, also for a handful of events.
 *
 * The count is Poisson around an expectation that is itself uncertain and follows a gamma distribution: a negative binomial
 * one, whose tail is that of a beta distribution. The probability of the count itself counts half (mid-p). A count among as
 * many cases is less noisy than Poisson by `1 − share`; dividing counts by that factor gives them variance and mean alike.
 *
 * @param count - events counted
 * @param size - among how many
 * @param expected - expected share, above 0
 * @param variance - of the expected share
 * @param free - `1 − share`, or 1 for events that may happen more than once
 * @returns the quantile: 0 in the middle, above 0 for more than expected, within ±37
 */
export function countScore(count: number, size: number, expected: number, variance: number, free: number): number {
  const mean = (expected * size) / free;
  const shape = (expected * expected) / variance;
  const below = shape / (shape + mean);
  const above = mean / (shape + mean);
  /** Probability of `cases` or more. */
  const reaching = (cases: number, isUpper: boolean): number =>
    cases <= 0 ? (isUpper ? 1 : 0) : betaTail(cases, shape, above, below, betaDrift(cases, shape, above), !isUpper);
  const scaled = count / free;
  const isHigh = scaled >= mean;
  const tail = (reaching(scaled, isHigh) + reaching(scaled + 1 / free, isHigh)) / 2;
  if (!(tail > 0)) return isHigh ? FARTHEST : -FARTHEST;
  const distance = Math.min(standardNormalPoint(Math.min(tail, 1 - 2 ** -53)), FARTHEST);
  return isHigh ? distance : -distance;
}
