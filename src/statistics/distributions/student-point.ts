import { betaPointOdds } from './beta-point-odds.js';
import { studentFarExponent } from './student-far-exponent.js';

/** From here on the leading term of the tail is exact in a double, while the square of the value may overflow. */
const FAR_LOG_SQUARE = 92;

/**
 * Where the upper tail of Student's t distribution has a given size.
 *
 * @param tail - from 0 to ½
 * @param degreesOfFreedom - above 0
 * @returns the value, 0 or more; Infinity where no double is large enough
 */
export function studentPoint(tail: number, degreesOfFreedom: number): number {
  const logSquare = (-2 / degreesOfFreedom) * (Math.log(2 * tail) + studentFarExponent(degreesOfFreedom));
  if (logSquare > FAR_LOG_SQUARE) return Math.sqrt(degreesOfFreedom) * Math.exp(logSquare / 2);
  return Math.sqrt(degreesOfFreedom * betaPointOdds(0.5, degreesOfFreedom / 2, 2 * tail, true));
}
