import { logFactorial } from './log-factorial.js';
import { stirlingSeries } from './stirling-series.js';

/** Half the logarithm of 2π. */
const HALF_LOG_TWO_PI = 0.9189385332046727;

/**
 * What Stirling's formula leaves out of `ln z!`: `ln z! − (z + ½) ln z + z − ½ ln 2π`.
 *
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 *
 * @param z - above 0
 * @returns a number above 0, about `1 ÷ 12z`
 */
export function stirlingError(z: number): number {
  return z < 10 ? logFactorial(z) - (z + 0.5) * Math.log(z) + z - HALF_LOG_TWO_PI : stirlingSeries(z);
}
