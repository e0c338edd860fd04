import { betaPointOdds } from './beta-point-odds.js';
import { roughNormalQuantile } from './rough-normal-quantile.js';
import { studentFarExponent } from './student-far-exponent.js';

/** From here on the leading term of the tail is exact in a double, while the square of the value may overflow. */
const FAR_LOG_SQUARE = 92;
/** Beyond it the first term of the tail's series is the better guess. */
const FAR_LOGARITHM = 4;
/** Tails above it lie near 0, where the search for a beta quantile guesses best. */
const LARGEST_GUESSED = 0.3;

/**
 * Where the upper tail of Student's t distribution has a given size.
 *
 * Source of the first guess: D. Wallace, "Bounds on normal approximations to Student's and the chi-square distributions",
 * Annals of Mathematical Statistics 30 (1959), as refined by Peizer and Pratt (1968).
 *
 * @param tail - from 0 to ½
 * @param degreesOfFreedom - above 0
 * @returns the value, 0 or more; Infinity where no double is large enough
 */
export function studentPoint(tail: number, degreesOfFreedom: number): number {
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

/** `t² ÷ n` from the normal quantile, to a part in a hundred near the middle; nothing where it is of no use. */
function firstGuess(tail: number, degreesOfFreedom: number): number | undefined {
  if (tail > LARGEST_GUESSED || degreesOfFreedom < 1) return undefined;
  const z = roughNormalQuantile(tail);
  const size = degreesOfFreedom - 2 / 3 + 0.1 / degreesOfFreedom;
  const logarithm = (z * z * (degreesOfFreedom - 5 / 6)) / (size * size);
  return logarithm < FAR_LOGARITHM ? Math.expm1(logarithm) : undefined;
}
