import { assertFinite } from '../assert-finite.js';
import { assertShape } from './assert-shape.js';
import { gammaTail } from './gamma-tail.js';

/**
 * Cumulative chi-square distribution: `P(X ≤ x)`.
 *
 * How large a chi-square statistic gets by chance alone; the upper tail is the p-value of a test.
 *
 * Accurate to 1e-12 relative, also where it is as small as 1e-300. Near 1 its complement keeps the digits: use `chiSquareUpperTail`.
 *
 * Not for tables with expected counts below 5: the statistic does not follow this distribution there (use
 * `fisherExactTest`).
 *
 * Source: NIST Digital Library of Mathematical Functions, 8.2 (definition), 8.7 and 8.9 (series, continued fraction).
 *
 * @param x - any finite number; the distribution has no mass below 0
 * @param degreesOfFreedom - from 1e-6 to 1e15, whole or not
 * @returns a probability from 0 to 1
 * @throws PlanError `argument/out-of-range` when an argument lies outside its range
 *
 * @example
 * chiSquareCumulative(3.841458820694124, 1).toFixed(12); // => "0.950000000000"
 * chiSquareCumulative(0, 4); // => 0
 */
export function chiSquareCumulative(x: number, degreesOfFreedom: number): number {
  assertFinite('x', x);
  assertShape('degreesOfFreedom', degreesOfFreedom);
  return gammaTail(degreesOfFreedom / 2, x / 2, false);
}
