import { stirlingError } from './stirling-error.js';

/**
 * What Stirling's formula leaves out of the logarithm of `betaTerm`: it depends on the parameters alone, so that a search at
 * many points makes it once.
 *
 * @param a - above 0
 * @param b - above 0
 * @returns a small number
 */
export function betaCorrection(a: number, b: number): number {
  return stirlingError(a + b) - stirlingError(a) - stirlingError(b);
}
