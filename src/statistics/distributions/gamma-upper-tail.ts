import { assertFinite } from '../assert-finite.js';
import { assertPositive } from '../assert-positive.js';
import { assertShape } from './assert-shape.js';
import { gammaTail } from './gamma-tail.js';

/**
 * Upper tail of the gamma distribution: `P(X > x)`.
 *
 * With shape `k + ½` and rate `n` it is what is known about a rate after `k` events in an exposure `n` (Jeffreys).
 *
 * Accurate to 1e-12 relative, also where it is as small as 1e-300: never computed as 1 minus a probability near 1.
 *
 * The second parameter is the rate (1 ÷ scale): the mean is `shape ÷ rate`.
 *
 * Source: NIST Digital Library of Mathematical Functions, 8.2 (definition), 8.7 and 8.9 (series, continued fraction).
 *
 * @param x - any finite number; the distribution has no mass below 0
 * @param shape - from 1e-6 to 1e15
 * @param rate - above 0; 1 unless given
 * @returns a probability from 0 to 1
 * @throws PlanError `argument/out-of-range` when an argument lies outside its range
 *
 * @example
 * gammaUpperTail(1, 1).toFixed(12); // => "0.367879441171"
 * gammaUpperTail(0, 2); // => 1
 */
export function gammaUpperTail(x: number, shape: number, rate = 1): number {
  assertFinite('x', x);
  assertShape('shape', shape);
  assertPositive('rate', rate);
  return gammaTail(shape, x * rate, true);
}
