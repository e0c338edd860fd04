import { assertCountOf } from '../assert-count-of.js';
import { assertProbability } from '../assert-probability.js';
import { betaDrift } from './beta-drift.js';
import { betaTerm } from './beta-term.js';

/**
 * Probability of a count under the binomial distribution: `P(X = count) = C(trials, count) pᶜ (1 − p)ᵗ⁻ᶜ`.
 *
 * The chance that exactly so many of `trials` independent persons have a property that each has with `probability`. For
 * "so many or more" use `binomialUpperTail`. Accurate to 1e-12 relative, also for populations of 1e9.
 *
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 *
 * @param count - whole number from 0 to `trials`
 * @param trials - whole number, 0 or more
 * @param probability - from 0 to 1
 * @returns a probability from 0 to 1
 * @throws PlanError `argument/out-of-range` when a count is not whole, above `trials`, or the probability outside 0 to 1
 *
 * @example
 * binomialProbability(1, 3, 0.5).toFixed(12); // => "0.375000000000"
 * binomialProbability(0, 5, 0); // => 1
 */
export function binomialProbability(count: number, trials: number, probability: number): number {
  assertCountOf('count', count, 'trials', trials);
  assertProbability('probability', probability);
  const others = trials - count;
  if (probability === 0 || probability === 1) return (probability === 0 ? count : others) === 0 ? 1 : 0;
  if (count === 0) return Math.exp(trials * Math.log1p(-probability));
  if (others === 0) return Math.exp(trials * Math.log(probability));
  return betaTerm(count, others, probability, 1 - probability, betaDrift(count, others, probability));
}
