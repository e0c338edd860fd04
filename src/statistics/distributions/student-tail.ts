import { betaTail } from './beta-tail.js';
import { studentFarExponent } from './student-far-exponent.js';

/** From this square on the leading term of the tail is exact in a double, and the square itself may overflow. */
const FAR = 1e40;

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
  const scaled = t / Math.sqrt(degreesOfFreedom);
  if (scaled * scaled > FAR) {
    const exponent = -degreesOfFreedom * Math.log(scaled) - studentFarExponent(degreesOfFreedom);
    return 0.5 * Math.exp(exponent);
  }
  const odds = (t * t) / degreesOfFreedom;
  const below = 1 / (1 + odds);
  const drift = 0.5 * (1 - t) * (1 + t) * below;
  return 0.5 * betaTail(0.5, degreesOfFreedom / 2, odds * below, below, drift, true);
}
