import { assertShape } from './assert-shape.js';
import { assertTail } from './assert-tail.js';
import { betaPointOdds } from './beta-point-odds.js';
import type { Tail } from './tail.js';

/**
 * Quantile of the beta distribution: the value below which (or, with `'upper'`, above which) a given share lies.
 *
 * With parameters `k + ½` and `n − k + ½`, the two 2.5 % points enclose a proportion after `k` of `n` (Jeffreys).
 *
 * For a share near 1 give the other tail: `1 − 1e-20` is 1 in a double, while the upper tail 1e-20 keeps all its digits.
 *
 * Source: search on the logarithm of the smaller tail; NIST Digital Library of Mathematical Functions, 8.17; A. DiDonato, A. Morris, ACM Transactions on Mathematical
 * Software 18 (1992).
 *
 * @param probability - size of the tail, from 0 to 1; an end where the distribution has none is refused
 * @param a - first shape, from 1e-6 to 1e15
 * @param b - second shape, from 1e-6 to 1e15
 * @param tail - `'lower'` (at or below the value) unless given as `'upper'` (above it)
 * @returns the value, accurate to 1e-12 relative
 * @throws PlanError `argument/out-of-range` when an argument lies outside its range
 *
 * @example
 * betaQuantile(0.3, 1, 1).toFixed(12); // => "0.300000000000"
 * betaQuantile(0, 2, 3); // => 0
 * betaQuantile(1, 2, 3); // => 1
 */
export function betaQuantile(probability: number, a: number, b: number, tail: Tail = 'lower'): number {
  assertTail(probability, tail);
  assertShape('a', a);
  assertShape('b', b);
  return 1 / (1 + 1 / betaPointOdds(a, b, probability, tail === 'upper'));
}
