import { assertShape } from './assert-shape.js';
import { assertTail } from './assert-tail.js';
import { finiteQuantile } from './finite-quantile.js';
import { gammaPoint } from './gamma-point.js';
import type { Tail } from './tail.js';

/**
 * Quantile of the chi-square distribution: the value below which (or, with `'upper'`, above which) a given share lies.
 *
 * The upper 5 % point is the critical value of a test: larger statistics are rare without an effect.
 *
 * For a share near 1 give the other tail: `1 − 1e-20` is 1 in a double, while the upper tail 1e-20 keeps all its digits.
 *
 * Source: search on the logarithm of the smaller tail; NIST Digital Library of Mathematical Functions, 8.2 (definition), 8.7 and 8.9 (series, continued fraction).
 *
 * @param probability - size of the tail, from 0 to 1; an end where the distribution has none is refused
 * @param degreesOfFreedom - from 1e-6 to 1e15, whole or not
 * @param tail - `'lower'` (at or below the value) unless given as `'upper'` (above it)
 * @returns the value, accurate to 1e-12 relative
 * @throws PlanError `argument/out-of-range` when the share above the value is 0, or another argument lies outside its range
 *
 * @example
 * chiSquareQuantile(0.95, 1).toFixed(9); // => "3.841458821"
 * chiSquareQuantile(0, 3); // => 0
 */
export function chiSquareQuantile(probability: number, degreesOfFreedom: number, tail: Tail = 'lower'): number {
  assertTail(probability, tail);
  assertShape('degreesOfFreedom', degreesOfFreedom);
  return finiteQuantile(2 * gammaPoint(degreesOfFreedom / 2, probability, tail === 'upper'), probability);
}
