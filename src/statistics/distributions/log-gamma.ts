import { assertArgument } from '../assert-argument.js';
import { assertPositive } from '../assert-positive.js';
import { logFactorial } from './log-factorial.js';
import { logGammaRatio } from './log-gamma-ratio.js';

/**
 * Logarithm of the gamma function, `ln Γ(x)`; `Γ(n + 1) = n!` for whole `n`.
 *
 * Accurate to 1e-14 relative everywhere, its zeros at 1 and 2 included, where the usual approximations lose all digits.
 * Use it instead of `Γ` itself, which leaves the range of a double beyond 171.
 *
 * Source: NIST Digital Library of Mathematical Functions, 5.11 (Stirling's series) and 5.5.1 (recurrence).
 *
 * @param x - above 0 and at most 1e305, beyond which the result leaves the range of a double
 * @returns the natural logarithm of the gamma function
 * @throws PlanError `argument/out-of-range` for any other argument
 *
 * @example
 * logGamma(1); // => 0
 * logGamma(2); // => 0
 * Math.round(Math.exp(logGamma(11))); // => 3628800
 */
export function logGamma(x: number): number {
  assertPositive('x', x);
  assertArgument(x <= 1e305, 'x', x, 'at most 1e305');
  if (x > 0.5 && x < 2.5) return x < 1.5 ? logGammaRatio(1, x - 1) : logGammaRatio(2, x - 2);
  return x < 0.5 ? logFactorial(x) - Math.log(x) : logFactorial(x - 1);
}
