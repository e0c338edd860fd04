import { alignDecimals } from './align-decimals.js';

/**
 * Compares two decimals exactly. No comparison has a tolerance.
 *
 * @param first - decimal text or number
 * @param second - decimal text or number
 * @returns −1 when the first is smaller, 0 when they are equal, 1 when it is larger
 * @throws PlanError `argument/not-a-decimal`
 * @example
 * compareDecimals('0.30', 0.3); // => 0
 */
export function compareDecimals(first: number | string, second: number | string): -1 | 0 | 1 {
  const aligned = alignDecimals(first, second);
  if (aligned.first < aligned.second) return -1;
  return aligned.first > aligned.second ? 1 : 0;
}
