import { betaCorrection } from './beta-correction.js';
import { logDeviance } from './log-deviance.js';

/**
 * `x^a · y^b · Γ(a + b + 1) ÷ (Γ(a + 1) Γ(b + 1))`: the binomial probability of `a` successes and `b` failures (whole or
 * not), and the factor that stands before every form of the incomplete beta function.
 *
 * @param a - above 0
 * @param b - above 0
 * @param x - probability of success, above 0
 * @param y - `1 − x`, to full relative accuracy
 * @param drift - `a·y − b·x`, to full relative accuracy: near the mean all digits of the result are in it
 * @param correction - `betaCorrection(a, b)`, where it is known
 * @returns a probability, accurate to some 1e-14 relative as far as doubles reach
 */
export function betaTerm(
  a: number,
  b: number,
  x: number,
  y: number,
  drift: number,
  correction: number = betaCorrection(a, b),
): number {
  const n = a + b;
  const deviance = logDeviance(a, n * x, drift) + logDeviance(b, n * y, -drift);
  return Math.exp(correction + deviance) * Math.sqrt(n / (2 * Math.PI * a) / b);
}
