import { assertMean } from './assert-mean.js';
import { assertTail } from './assert-tail.js';
import { finiteQuantile } from './finite-quantile.js';
import { gammaTail } from './gamma-tail.js';
import { smallestCount } from './smallest-count.js';
import type { Tail } from './tail.js';

/**
 * Quantile of the Poisson distribution: the value below which (or, with `'upper'`, above which) a given share lies.
 *
 * A count takes whole steps: the result is the smallest count that at least this share lies at or below. A share within
 * a few rounding errors of a step counts as that step.
 *
 * For a share near 1 give the other tail: `1 − 1e-20` is 1 in a double, while the upper tail 1e-20 keeps all its digits.
 *
 * Source: search over counts from the expansion of E. Cornish, R. Fisher (1937).
 *
 * @param probability - size of the tail, from 0 to 1; an end where the distribution has none is refused
 * @param mean - expected number of events, from 0 to 1e15
 * @param tail - `'lower'` (at or below the value) unless given as `'upper'` (above it)
 * @returns the value, accurate to 1e-12 relative
 * @throws PlanError `argument/out-of-range` when the share above the value is 0, or another argument lies outside its range
 *
 * @example
 * poissonQuantile(0.975, 10); // => 17
 * poissonQuantile(0.5, 0); // => 0
 */
export function poissonQuantile(probability: number, mean: number, tail: Tail = 'lower'): number {
  assertTail(probability, tail);
  assertMean(mean);
  if (mean === 0) return 0;
  if (probability === (tail === 'upper' ? 0 : 1)) return finiteQuantile(Infinity, probability);
  const tails = (count: number, isUpper: boolean): number => gammaTail(count + 1, mean, !isUpper);
  return smallestCount(mean, Math.sqrt(mean), Infinity, probability, tail === 'upper', tails);
}
