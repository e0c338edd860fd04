import { betaTail } from './beta-tail.js';

/**
 * One tail of the F distribution, as a tail of the beta distribution at `d₁x ÷ (d₁x + d₂)`.
 *
 * @param x - finite
 * @param numeratorDegrees - above 0
 * @param denominatorDegrees - above 0
 * @param isUpper - the tail above `x`, not below
 * @returns a probability
 */
export function fTail(x: number, numeratorDegrees: number, denominatorDegrees: number, isUpper: boolean): number {
  if (x <= 0) return isUpper ? 1 : 0;
  const odds = x * (numeratorDegrees / denominatorDegrees);
  const below = 1 / (1 + odds);
  // In this order nothing overflows.
  const drift = (1 - x) * below * (numeratorDegrees / 2);
  return betaTail(numeratorDegrees / 2, denominatorDegrees / 2, 1 / (1 + 1 / odds), below, drift, isUpper);
}
