import { assertShape } from './assert-shape.js';
import { assertTail } from './assert-tail.js';
import { betaPointOdds } from './beta-point-odds.js';
import { finiteQuantile } from './finite-quantile.js';
import type { Tail } from './tail.js';

/**
 * Quantile of the F distribution: the value below which (or, with `'upper'`, above which) a given share lies.
 *
 * The upper 5 % point is the critical value for a ratio of two variances.
 *
 * For a share near 1 give the other tail: `1 − 1e-20` is 1 in a double, while the upper tail 1e-20 keeps all its digits.
 *
 * Source: search on the logarithm of the smaller tail; NIST Digital Library of Mathematical Functions, 8.17; A. DiDonato, A. Morris, ACM Transactions on Mathematical
 * Software 18 (1992).
 *
 * @param probability - size of the tail, from 0 to 1; an end where the distribution has none is refused
 * @param numeratorDegrees - degrees of freedom of the upper variance, from 1e-6 to 1e15
 * @param denominatorDegrees - degrees of freedom of the lower variance, from 1e-6 to 1e15
 * @param tail - `'lower'` (at or below the value) unless given as `'upper'` (above it)
 * @returns the value, accurate to 1e-12 relative
 * @throws PlanError `argument/out-of-range` when the share above the value is 0, or another argument lies outside its range
 *
 * @example
 * fQuantile(0.5, 4, 4).toFixed(12); // => "1.000000000000"
 * fQuantile(0, 3, 5); // => 0
 */
export function fQuantile(
  probability: number,
  numeratorDegrees: number,
  denominatorDegrees: number,
  tail: Tail = 'lower',
): number {
  assertTail(probability, tail);
  assertShape('numeratorDegrees', numeratorDegrees);
  assertShape('denominatorDegrees', denominatorDegrees);
  const odds = betaPointOdds(numeratorDegrees / 2, denominatorDegrees / 2, probability, tail === 'upper');
  return finiteQuantile(odds * (denominatorDegrees / numeratorDegrees), probability);
}
