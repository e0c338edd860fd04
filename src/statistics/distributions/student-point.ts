import { betaPointOdds } from './beta-point-odds.js';
import { standardNormalPoint } from './standard-normal-point.js';
import { studentFarExponent } from './student-far-exponent.js';

/** From here on the leading term of the tail is exact in a double, while the square of the value may overflow. */
const FAR_LOG_SQUARE = 92;

/**
 * Where the upper tail of Student's t distribution has a given size.
 *
 * One and two degrees of freedom have closed forms. Source of the first guess of all others: G. Hill, "Algorithm 396: Student's
 * t-quantiles", Communications of the ACM 13 (1970).
 *
 * @param tail - from 0 to ½
 * @param degreesOfFreedom - above 0
 * @returns the value, 0 or more; Infinity where no double is large enough
 */
export function studentPoint(tail: number, degreesOfFreedom: number): number {
  if (degreesOfFreedom === 1) return tail > 0.25 ? Math.tan(Math.PI * (0.5 - tail)) : 1 / Math.tan(Math.PI * tail);
  // The tail is doubled first, which is exact, so that nothing overflows or loses digits for the smallest doubles.
  if (degreesOfFreedom === 2) return (1 - 2 * tail) / Math.sqrt(2 * tail * (1 - tail));
  const highest = (-2 / degreesOfFreedom) * Math.log(2 * tail);
  if (highest > FAR_LOG_SQUARE) {
    // The divisor is never below 1, so that the point never lies further out than that.
    const logSquare = highest - (2 / degreesOfFreedom) * studentFarExponent(degreesOfFreedom);
    if (logSquare > FAR_LOG_SQUARE) return Math.sqrt(degreesOfFreedom) * Math.exp(logSquare / 2);
  }
  return Math.sqrt(
    degreesOfFreedom * betaPointOdds(0.5, degreesOfFreedom / 2, 2 * tail, true, firstGuess(tail, degreesOfFreedom)),
  );
}

/** `t² ÷ n`, to six places and more from five degrees of freedom on; nothing where it is of no use. */
function firstGuess(tail: number, degreesOfFreedom: number): number | undefined {
  if (degreesOfFreedom < 1) return undefined;
  const a = 1 / (degreesOfFreedom - 0.5);
  const b = 48 / (a * a);
  let c = (((20_700 * a) / b - 98) * a - 16) * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * degreesOfFreedom;
  const far = (2 * d * tail) ** (2 / degreesOfFreedom);
  if (far <= 0.05 + a) {
    const bend = (degreesOfFreedom + 6) / (degreesOfFreedom * far) - 0.089 * d - 0.822;
    const first = 1 / (bend * (degreesOfFreedom + 2) * 3) + 0.5 / (degreesOfFreedom + 4);
    return ((first * far - 1) * (degreesOfFreedom + 1)) / (degreesOfFreedom + 2) + 1 / far;
  }
  const z = standardNormalPoint(tail);
  if (degreesOfFreedom < 5) c += 0.3 * (degreesOfFreedom - 4.5) * (z + 0.6);
  c += (((0.05 * d * z - 5) * z - 7) * z - 2) * z + b;
  const square = z * z;
  const stretched = (((((0.4 * square + 6.3) * square + 36) * square + 94.5) / c - square - 3) / b + 1) * z;
  return Math.expm1(a * stretched * stretched);
}
