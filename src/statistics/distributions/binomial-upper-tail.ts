import { assertCountOf } from '../assert-count-of.js';
import { assertProbability } from '../assert-probability.js';
import { binomialTail } from './binomial-tail.js';

/**
 * Upper tail of the binomial distribution: `P(X > count)`.
 *
 * The chance of so many, or more, of `trials` independent persons having a property that each has with `probability`.
 *
 * Accurate to 1e-12 relative, also where it is as small as 1e-300: never computed as 1 minus a probability near 1.
 *
 * Not for sampling a large part of a small population without replacement, nor for clustered samples.
 *
 * Source: NIST Digital Library of Mathematical Functions, 8.17.5 (the sum as an incomplete beta function).
 *
 * @param count - whole number from 0 to `trials`
 * @param trials - whole number, 0 or more
 * @param probability - from 0 to 1
 * @returns a probability from 0 to 1
 * @throws PlanError `argument/out-of-range` when a count is not whole, above `trials`, or the probability outside 0 to 1
 *
 * @example
 * binomialUpperTail(0, 3, 0.5).toFixed(12); // => "0.875000000000"
 * binomialUpperTail(3, 3, 0.5); // => 0
 */
export function binomialUpperTail(count: number, trials: number, probability: number): number {
  assertCountOf('count', count, 'trials', trials);
  assertProbability('probability', probability);
  return binomialTail(count, trials, probability, true);
}
