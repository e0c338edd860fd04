import { stirlingSeries } from './stirling-series.js';

/** Half the logarithm of 2π. */
const HALF_LOG_TWO_PI = 0.9189385332046727;

/**
 * `ln Γ(1 + z)`, to full absolute accuracy; `logGamma` also has the relative accuracy near its two zeros.
 *
 * @param z - above −1
 * @returns the logarithm of the factorial of `z`
 */
export function logFactorial(z: number): number {
  let shifted = z;
  let product = 1;
  while (shifted < 10) {
    shifted += 1;
    product *= shifted;
  }
  return (shifted + 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI + stirlingSeries(shifted) - Math.log(product);
}
