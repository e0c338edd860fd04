import { assertFinite } from '../assert-finite.js';
import { assertPositive } from '../assert-positive.js';

/**
 * Density of the normal distribution: `exp(−z² ÷ 2) ÷ (σ √2π)` with `z = (x − mean) ÷ σ`.
 *
 * The height of the bell curve, per unit of `x`; not a probability, and above 1 where the standard deviation is small.
 *
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.6.1.
 *
 * @param x - any finite number
 * @param mean - finite; 0 unless given
 * @param standardDeviation - above 0; 1 unless given
 * @returns the density, 0 or more
 * @throws PlanError `argument/out-of-range` when an argument is not finite or the standard deviation is not above 0
 *
 * @example
 * normalDensity(0).toFixed(12); // => "0.398942280401"
 * normalDensity(100); // => 0
 */
export function normalDensity(x: number, mean = 0, standardDeviation = 1): number {
  assertFinite('x', x);
  assertFinite('mean', mean);
  assertPositive('standardDeviation', standardDeviation);
  const z = (x - mean) / standardDeviation;
  return Math.exp((-z * z) / 2) / (standardDeviation * Math.sqrt(2 * Math.PI));
}
