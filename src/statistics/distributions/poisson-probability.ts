import { assertWholeCount } from '../assert-whole-count.js';
import { assertMean } from './assert-mean.js';
import { gammaTerm } from './gamma-term.js';

/**
 * Probability of a count under the Poisson distribution: `P(X = count) = mean^count e^−mean ÷ count!`.
 *
 * The chance of exactly so many independent events where `mean` are expected. For "so many or more" use
 * `poissonUpperTail`. Not for events that come in clusters. Accurate to 1e-12 relative, also for counts of millions.
 *
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 *
 * @param count - whole number, 0 or more
 * @param mean - expected number of events, 0 or more
 * @returns a probability from 0 to 1
 * @throws PlanError `argument/out-of-range` when the count is not whole or the mean is negative
 *
 * @example
 * poissonProbability(2, 1.4).toFixed(12); // => "0.241665024663"
 * poissonProbability(0, 0); // => 1
 */
export function poissonProbability(count: number, mean: number): number {
  assertWholeCount('count', count);
  assertMean(mean);
  return gammaTerm(count, mean);
}
