import { betaTail } from './beta-tail.js';
import { studentFarExponent } from './student-far-exponent.js';

/** From here on the leading term of the tail is exact in a double, and the square of the value may overflow. */
const FAR_LOGARITHM = 46;

/**
 * The upper tail of Student's t distribution, as half a tail of the beta distribution at `t² ÷ (n + t²)`.
 *
 * @param t - finite
 * @param degreesOfFreedom - above 0
 * @returns the probability of a value above `t`
 */
export function studentTail(t: number, degreesOfFreedom: number): number {
  if (t < 0) return 1 - studentTail(-t, degreesOfFreedom);
  if (t === 0) return 0.5;
  const logScaled = Math.log(t) - Math.log(degreesOfFreedom) / 2;
  if (logScaled > FAR_LOGARITHM) {
    const exponent = -degreesOfFreedom * logScaled - studentFarExponent(degreesOfFreedom);
    return 0.5 * Math.exp(exponent);
  }
  const odds = (t * t) / degreesOfFreedom;
  const below = 1 / (1 + odds);
  const drift = 0.5 * (1 - t) * (1 + t) * below;
  return 0.5 * betaTail(0.5, degreesOfFreedom / 2, odds * below, below, drift, true);
}
