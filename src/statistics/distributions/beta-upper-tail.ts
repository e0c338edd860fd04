import { assertFinite } from '../assert-finite.js';
import { assertShape } from './assert-shape.js';
import { betaDrift } from './beta-drift.js';
import { betaTail } from './beta-tail.js';

/**
 * Upper tail of the beta distribution: `P(X > x)`.
 *
 * With parameters `k + ½` and `n − k + ½` it is what is known about a proportion after `k` of `n` (Jeffreys).
 *
 * Accurate to 1e-12 relative, also where it is as small as 1e-300: never computed as 1 minus a probability near 1.
 *
 * Not for a proportion from a clustered survey: the counts say more there than was observed.
 *
 * Source: NIST Digital Library of Mathematical Functions, 8.17; A. DiDonato, A. Morris, ACM Transactions on Mathematical
 * Software 18 (1992).
 *
 * @param x - any finite number; the distribution has no mass outside 0 to 1
 * @param a - first shape, from 1e-6 to 1e15
 * @param b - second shape, from 1e-6 to 1e15
 * @returns a probability from 0 to 1
 * @throws PlanError `argument/out-of-range` when an argument lies outside its range
 *
 * @example
 * betaUpperTail(0.3, 1, 1).toFixed(12); // => "0.700000000000"
 * betaUpperTail(2, 3, 4); // => 0
 */
export function betaUpperTail(x: number, a: number, b: number): number {
  assertFinite('x', x);
  assertShape('a', a);
  assertShape('b', b);
  return betaTail(a, b, x, 1 - x, betaDrift(a, b, x), true);
}
