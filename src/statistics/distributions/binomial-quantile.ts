import { assertProbability } from '../assert-probability.js';
import { assertWholeCount } from '../assert-whole-count.js';
import { assertTail } from './assert-tail.js';
import { binomialTail } from './binomial-tail.js';
import { smallestCount } from './smallest-count.js';
import type { Tail } from './tail.js';

/**
 * Quantile of the binomial distribution: the value below which (or, with `'upper'`, above which) a given share lies.
 *
 * A count takes whole steps: the result is the smallest count that at least this share lies at or below. A share within
 * a few rounding errors of a step counts as that step.
 *
 * For a share near 1 give the other tail: `1 − 1e-20` is 1 in a double, while the upper tail 1e-20 keeps all its digits.
 *
 * Source: search over counts from the expansion of E. Cornish, R. Fisher (1937).
 *
 * @param probability - size of the tail, from 0 to 1; an end where the distribution has none is refused
 * @param trials - whole number, 0 or more
 * @param chance - the probability that one of them counts, from 0 to 1
 * @param tail - `'lower'` (at or below the value) unless given as `'upper'` (above it)
 * @returns the value, accurate to 1e-12 relative
 * @throws PlanError `argument/out-of-range` when an argument lies outside its range
 *
 * @example
 * binomialQuantile(0.5, 10, 0.5); // => 5
 * binomialQuantile(1, 10, 0.5); // => 10
 */
export function binomialQuantile(probability: number, trials: number, chance: number, tail: Tail = 'lower'): number {
  assertTail(probability, tail);
  assertWholeCount('trials', trials);
  assertProbability('chance', chance);
  if (probability === (tail === 'upper' ? 0 : 1)) return chance === 0 ? 0 : trials;
  const mean = trials * chance;
  const tails = (count: number, isUpper: boolean): number => binomialTail(count, trials, chance, isUpper);
  return smallestCount(mean, Math.sqrt(mean * (1 - chance)), trials, probability, tail === 'upper', tails);
}
