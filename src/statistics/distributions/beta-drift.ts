/** Splits a double into two halves of 26 bits; T. J. Dekker (1971). */
const SPLITTER = 134217729;

/**
 * `a − (a + b)·x`, which is `a(1 − x) − bx`, rounded once: how far a probability lies below the mean of a beta
 * distribution. Near the mean of a large population the rounded sum and product would leave no correct digit of it.
 *
 * @param a - above 0
 * @param b - above 0
 * @param x - from 0 to 1
 * @returns the difference
 */
export function betaDrift(a: number, b: number, x: number): number {
  const sum = a + b;
  const shift = sum - a;
  const sumError = a - (sum - shift) + (b - shift);
  const product = sum * x;
  const [sumHigh, sumLow] = split(sum);
  const [xHigh, xLow] = split(x);
  const productError = sumLow * xLow - (product - sumHigh * xHigh - sumLow * xHigh - sumHigh * xLow);
  return a - product - (productError + sumError * x);
}

function split(value: number): [high: number, low: number] {
  const scaled = SPLITTER * value;
  const high = scaled - (scaled - value);
  return [high, value - high];
}
