import { assertShape } from './assert-shape.js';
import { assertTail } from './assert-tail.js';
import { finiteQuantile } from './finite-quantile.js';
import { studentPoint } from './student-point.js';
import type { Tail } from './tail.js';

/**
 * Quantile of the Student's t distribution: the value below which (or, with `'upper'`, above which) a given share lies.
 *
 * The upper 2.5 % point is the factor of a standard error in a 95 % interval of a mean: 12.7 with one degree of freedom,
 * 2.09 with 19, and 1.96 in the limit.
 *
 * For a share near 1 give the other tail: `1 − 1e-20` is 1 in a double, while the upper tail 1e-20 keeps all its digits.
 *
 * Source: search on the logarithm of the smaller tail; NIST Digital Library of Mathematical Functions, 8.17; A. DiDonato, A. Morris, ACM Transactions on Mathematical
 * Software 18 (1992).
 *
 * @param probability - size of the tail, from 0 to 1; an end where the distribution has none is refused
 * @param degreesOfFreedom - from 1e-6 to 1e15, whole or not
 * @param tail - `'lower'` (at or below the value) unless given as `'upper'` (above it)
 * @returns the value, accurate to 1e-12 relative
 * @throws PlanError `argument/out-of-range` when the probability is 0 or 1, or another argument lies outside its range
 *
 * @example
 * studentQuantile(0.5, 3); // => 0
 * studentQuantile(0.975, 1).toFixed(9); // => "12.706204736"
 * studentQuantile(0.025, 19, 'upper').toFixed(9); // => "2.093024054"
 */
export function studentQuantile(probability: number, degreesOfFreedom: number, tail: Tail = 'lower'): number {
  assertTail(probability, tail);
  assertShape('degreesOfFreedom', degreesOfFreedom);
  if (probability === 0.5) return 0;
  const size = studentPoint(Math.min(probability, 1 - probability), degreesOfFreedom);
  return finiteQuantile(probability < 0.5 === (tail === 'upper') ? size : -size, probability);
}
