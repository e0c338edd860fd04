import { assertPositive } from '../assert-positive.js';
import { assertShape } from './assert-shape.js';
import { assertTail } from './assert-tail.js';
import { finiteQuantile } from './finite-quantile.js';
import { gammaPoint } from './gamma-point.js';
import type { Tail } from './tail.js';

/**
 * Quantile of the gamma distribution: the value below which (or, with `'upper'`, above which) a given share lies.
 *
 * With shape `k + ½` and rate `n`, the lower 2.5 % and upper 2.5 % points enclose a rate after `k` events (Jeffreys).
 *
 * For a share near 1 give the other tail: `1 − 1e-20` is 1 in a double, while the upper tail 1e-20 keeps all its digits.
 *
 * Source: search on the logarithm of the smaller tail; NIST Digital Library of Mathematical Functions, 8.2 (definition), 8.7 and 8.9 (series, continued fraction).
 *
 * @param probability - size of the tail, from 0 to 1; an end where the distribution has none is refused
 * @param shape - from 1e-6 to 1e15
 * @param rate - above 0; 1 unless given
 * @param tail - `'lower'` (at or below the value) unless given as `'upper'` (above it)
 * @returns the value, accurate to 1e-12 relative
 * @throws PlanError `argument/out-of-range` when the share above the value is 0, or another argument lies outside its range
 *
 * @example
 * gammaQuantile(0.95, 1).toFixed(9); // => "2.995732274"
 * gammaQuantile(0, 3); // => 0
 */
export function gammaQuantile(probability: number, shape: number, rate = 1, tail: Tail = 'lower'): number {
  assertTail(probability, tail);
  assertShape('shape', shape);
  assertPositive('rate', rate);
  return finiteQuantile(gammaPoint(shape, probability, tail === 'upper') / rate, probability);
}
