import { assertFinite } from '../assert-finite.js';
import { assertPositive } from '../assert-positive.js';
import { standardNormalTail } from './standard-normal-tail.js';

/**
 * Upper tail of the normal distribution: `P(X > x)`.
 *
 * The share of a bell-shaped population at or below, or above, a value; with mean 0 and standard deviation 1, of a
 * z statistic.
 *
 * Accurate to 1e-12 relative, also where it is as small as 1e-300: never computed as 1 minus a probability near 1.
 *
 * Not for counts of rare events (use `poissonCumulative`) nor for a statistic with an estimated variance from few
 * observations (use `studentCumulative`).
 *
 * Source: W. J. Cody, "Rational Chebyshev approximations for the error function" (1969).
 *
 * @param x - any finite number
 * @param mean - finite; 0 unless given
 * @param standardDeviation - above 0; 1 unless given
 * @returns a probability from 0 to 1
 * @throws PlanError `argument/out-of-range` when an argument is not finite or the standard deviation is not above 0
 *
 * @example
 * normalUpperTail(0); // => 0.5
 * normalUpperTail(1.959963984540054).toFixed(12); // => "0.025000000000"
 * normalUpperTail(10).toPrecision(6); // => "7.61985e-24"
 */
export function normalUpperTail(x: number, mean = 0, standardDeviation = 1): number {
  assertFinite('x', x);
  assertFinite('mean', mean);
  assertPositive('standardDeviation', standardDeviation);
  return standardNormalTail((x - mean) / standardDeviation);
}
