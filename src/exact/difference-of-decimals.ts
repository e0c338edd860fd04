import { alignDecimals } from './align-decimals.js';

/**
 * The difference of two decimals as a double.
 *
 * Taken on whole numbers, and rounded once: 95.5 − 95.2 is 0.3.
 *
 * @param first - decimal text or number
 * @param second - decimal text or number
 * @returns the double nearest to the difference; `Infinity` with its sign where no double is that large
 * @throws PlanError `argument/not-a-decimal`
 * @example
 * differenceOfDecimals('95.5', '95.2'); // => 0.3
 * differenceOfDecimals('1e309', 0); // => Infinity
 */
export function differenceOfDecimals(first: number | string, second: number | string): number {
  const aligned = alignDecimals(first, second);
  // The difference of two safe integers need not be one.
  const difference = BigInt(aligned.first) - BigInt(aligned.second);
  // What is too small for a double is 0, and no zero has a sign.
  return Number(`${String(difference)}e-${String(aligned.scale)}`) || 0;
}
