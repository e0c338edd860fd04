import { studentTail } from '../distributions/student-tail.js';

/** What one of several fits says of a quantity, and how much it counts; weights sum to 1, errors are above 0. */
export interface WeightedEstimate {
  readonly weight: number;
  readonly estimate: number;
  readonly standardError: number;
}

/**
 * The probability beyond a point when several fits, each with Student's t about its own estimate, are mixed.
 *
 * @param parts - the fits
 * @param degreesOfFreedom - the same of all
 * @param x - the point
 * @param side - 1 for the tail above, −1 for that below
 * @returns the probability
 */
export function mixedTail(
  parts: readonly WeightedEstimate[],
  degreesOfFreedom: number,
  x: number,
  side: 1 | -1,
): number {
  return parts.reduce((sum, { weight, estimate, standardError }) => {
    return sum + weight * studentTail((side * (x - estimate)) / standardError, degreesOfFreedom);
  }, 0);
}
