import { assertFinite } from '../assert-finite.js';
import { assertLevel } from '../assert-level.js';
import { assertNonNegative } from '../assert-non-negative.js';
import { assertShape } from '../distributions/assert-shape.js';
import { standardNormalPoint } from '../distributions/standard-normal-point.js';
import { studentPoint } from '../distributions/student-point.js';
import type { IntervalEstimate } from './interval.js';

/**
 * Confidence interval of any estimate with a published standard error: `estimate ± factor · standardError`, the factor from
 * Student's t distribution where the degrees of freedom of the design are given, else from the normal distribution.
 *
 * For means, totals, gaps and indices of surveys. The standard error of a difference of two independent estimates is the root
 * of the sum of their squares. With few sampled areas give the degrees of freedom (areas − strata): with 10 of them the
 * factor is 2.23, not 1.96.
 *
 * Not for a share near 0 or 1, whose limits would leave the range: use `surveyWilsonInterval`. Not for counts of a register.
 *
 * Source: W. Cochran, "Sampling Techniques" (1977), 2.8.
 *
 * @param estimate - the survey's figure, in any unit
 * @param standardError - in the same unit, 0 or more
 * @param options - `level` between 0 and 1, 0.95 unless given; `degreesOfFreedom` from 1e-6 to 1e15, none unless
 *   given
 * @returns the estimate with its limits, in the same unit
 * @throws PlanError `argument/out-of-range` when an argument lies outside its range
 *
 * @example
 * surveyEstimateInterval(20, 2).upper.toFixed(4); // => "23.9199"
 * surveyEstimateInterval(20, 2, { degreesOfFreedom: 10 }).upper.toFixed(4); // => "24.4563"
 * surveyEstimateInterval(20, 0).upper; // => 20
 */
export function surveyEstimateInterval(
  estimate: number,
  standardError: number,
  options: { readonly level?: number; readonly degreesOfFreedom?: number } = {},
): IntervalEstimate {
  const { level = 0.95, degreesOfFreedom } = options;
  assertFinite('estimate', estimate);
  assertNonNegative('standardError', standardError);
  assertLevel(level);
  if (degreesOfFreedom !== undefined) assertShape('degreesOfFreedom', degreesOfFreedom);
  const tail = (1 - level) / 2;
  const factor = degreesOfFreedom === undefined ? standardNormalPoint(tail) : studentPoint(tail, degreesOfFreedom);
  const half = standardError * factor;
  // A limit too large for a double is no limit.
  assertFinite('|estimate| + standardError · factor', Math.abs(estimate) + half);
  return {
    estimate,
    lower: estimate - half,
    upper: estimate + half,
    level,
    method: degreesOfFreedom === undefined ? 'normal' : 'student',
  };
}
