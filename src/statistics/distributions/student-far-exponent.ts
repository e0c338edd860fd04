import { logFactorial } from './log-factorial.js';
import { logGammaRatio } from './log-gamma-ratio.js';

/**
 * `ln(b · B(½, b))` with `b` half the degrees of freedom: far out, both tails of Student's t distribution together are
 * `(n ÷ t²)^b ÷ (b · B(½, b))`.
 *
 * @param degreesOfFreedom - above 0
 * @returns the logarithm of the divisor
 */
export function studentFarExponent(degreesOfFreedom: number): number {
  return logFactorial(degreesOfFreedom / 2) - logGammaRatio(0.5, degreesOfFreedom / 2);
}
