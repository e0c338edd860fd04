import { assertFinite } from '../assert-finite.js';
import { assertShape } from './assert-shape.js';
import { studentTail } from './student-tail.js';

/**
 * Upper tail of the Student's t distribution: `P(T > t)`.
 *
 * How far a mean or a slope, divided by its estimated standard error, strays from 0 by chance alone.
 *
 * Accurate to 1e-12 relative, also where it is as small as 1e-300: never computed as 1 minus a probability near 1.
 *
 * Not for a proportion or a rate from counts, which have exact intervals of their own.
 *
 * Source: NIST Digital Library of Mathematical Functions, 8.17; A. DiDonato, A. Morris, ACM Transactions on Mathematical
 * Software 18 (1992).
 *
 * @param t - any finite number
 * @param degreesOfFreedom - from 1e-6 to 1e15, whole or not
 * @returns a probability from 0 to 1
 * @throws PlanError `argument/out-of-range` when an argument lies outside its range
 *
 * @example
 * studentUpperTail(0, 5); // => 0.5
 * studentUpperTail(1, 1).toFixed(12); // => "0.250000000000"
 */
export function studentUpperTail(t: number, degreesOfFreedom: number): number {
  assertFinite('t', t);
  assertShape('degreesOfFreedom', degreesOfFreedom);
  return studentTail(t, degreesOfFreedom);
}
