/** Splits the 53 bits of a double into two halves whose products are exact: 2^27 + 1. */
const SPLITTER = 134_217_729;

/**
 * What a product of two doubles lost when it was rounded.
 *
 * Source: Dekker (1971), A floating-point technique for extending the available precision.
 *
 * @param a - a factor, below 10^300 in size
 * @param b - the other
 * @param product - `a * b` as rounded
 * @returns the exact product less the rounded one
 */
export function productTail(a: number, b: number, product: number): number {
  const a1 = SPLITTER * a;
  const aHigh = a1 - (a1 - a);
  const aLow = a - aHigh;
  const b1 = SPLITTER * b;
  const bHigh = b1 - (b1 - b);
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}
