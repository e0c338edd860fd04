import { assertFinite } from '../assert-finite.js';
import { assertShape } from './assert-shape.js';
import { fTail } from './f-tail.js';

/**
 * Upper tail of the F distribution: `P(X > x)`.
 *
 * How large a ratio of two independent variances gets by chance; the upper tail is the p-value of an analysis of variance.
 *
 * Accurate to 1e-12 relative, also where it is as small as 1e-300: never computed as 1 minus a probability near 1.
 *
 * Not for data with heavy tails: the ratio of variances is sensitive to them, and the p-value is wrong.
 *
 * Source: NIST Digital Library of Mathematical Functions, 8.17; A. DiDonato, A. Morris, ACM Transactions on Mathematical
 * Software 18 (1992).
 *
 * @param x - any finite number; the distribution has no mass below 0
 * @param numeratorDegrees - degrees of freedom of the upper variance, from 1e-6 to 1e15
 * @param denominatorDegrees - degrees of freedom of the lower variance, from 1e-6 to 1e15
 * @returns a probability from 0 to 1
 * @throws PlanError `argument/out-of-range` when an argument lies outside its range
 *
 * @example
 * fUpperTail(1, 5, 5).toFixed(12); // => "0.500000000000"
 * fUpperTail(0, 1, 1); // => 1
 */
export function fUpperTail(x: number, numeratorDegrees: number, denominatorDegrees: number): number {
  assertFinite('x', x);
  assertShape('numeratorDegrees', numeratorDegrees);
  assertShape('denominatorDegrees', denominatorDegrees);
  return fTail(x, numeratorDegrees, denominatorDegrees, true);
}
