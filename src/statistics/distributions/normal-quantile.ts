import { assertFinite } from '../assert-finite.js';
import { assertPositive } from '../assert-positive.js';
import { assertTail } from './assert-tail.js';
import { finiteQuantile } from './finite-quantile.js';
import { standardNormalPoint } from './standard-normal-point.js';
import type { Tail } from './tail.js';

/**
 * Quantile of the normal distribution: the value below which (or, with `'upper'`, above which) a given share lies.
 *
 * With mean 0 and standard deviation 1 it gives the factor of a standard error in an interval: 1.96 for 95 %.
 *
 * For a share near 1 give the other tail: `1 − 1e-20` is 1 in a double, while the upper tail 1e-20 keeps all its digits.
 *
 * Source: M. J. Wichura, "Algorithm AS 241", Applied Statistics 37 (1988).
 *
 * @param probability - size of the tail, from 0 to 1; an end where the distribution has none is refused
 * @param mean - finite; 0 unless given
 * @param standardDeviation - above 0; 1 unless given
 * @param tail - `'lower'` (at or below the value) unless given as `'upper'` (above it)
 * @returns the value, accurate to 1e-12 relative
 * @throws PlanError `argument/out-of-range` when the probability is 0, 1 or no probability, or another argument lies outside its range
 *
 * @example
 * normalQuantile(0.5); // => 0
 * normalQuantile(0.975).toFixed(9); // => "1.959963985"
 * normalQuantile(1e-300, 0, 1, 'upper').toFixed(9); // => "37.047096299"
 */
export function normalQuantile(probability: number, mean = 0, standardDeviation = 1, tail: Tail = 'lower'): number {
  assertTail(probability, tail);
  assertFinite('mean', mean);
  assertPositive('standardDeviation', standardDeviation);
  if (probability === 0 || probability === 1) return finiteQuantile(Infinity, probability);
  const z = standardNormalPoint(probability);
  return finiteQuantile(mean + standardDeviation * (tail === 'upper' || z === 0 ? z : -z), probability);
}
