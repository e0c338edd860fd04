import { assertWholeCount } from '../assert-whole-count.js';
import { assertMean } from './assert-mean.js';
import { gammaTail } from './gamma-tail.js';

/**
 * Cumulative Poisson distribution: `P(X ≤ count)`.
 *
 * The chance of so many, or more, independent events where `mean` are expected: deaths, accidents, cases.
 *
 * Accurate to 1e-12 relative, also where it is as small as 1e-300. Near 1 its complement keeps the digits: use `poissonUpperTail`.
 *
 * Not for events that come in clusters (outbreaks, twins): they vary more than the distribution says.
 *
 * Source: NIST Digital Library of Mathematical Functions, 8.4.10 (the sum as an incomplete gamma function).
 *
 * @param count - whole number, 0 or more
 * @param mean - expected number of events, 0 or more
 * @returns a probability from 0 to 1
 * @throws PlanError `argument/out-of-range` when the count is not whole or the mean is negative
 *
 * @example
 * poissonCumulative(0, 3).toFixed(12); // => "0.049787068368"
 * poissonCumulative(7, 0); // => 1
 */
export function poissonCumulative(count: number, mean: number): number {
  assertWholeCount('count', count);
  assertMean(mean);
  return gammaTail(count + 1, mean, true);
}
