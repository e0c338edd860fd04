import type { DecimalText } from '../model/text.js';

/**
 * Writes `coefficient ÷ 10^scale` as decimal text.
 *
 * @param coefficient - a whole number
 * @param scale - decimal places, 0 or more
 * @returns text with exactly that many decimals; zero never has a sign
 * @example
 * formatDecimal(-5, 2); // => '-0.05'
 */
export function formatDecimal(coefficient: number | bigint, scale: number): DecimalText {
  const isNegative = coefficient < 0;
  const digits = (isNegative ? -coefficient : coefficient).toString();
  const sign = isNegative ? '-' : '';
  if (scale === 0) return `${sign}${digits}`;
  const padded = digits.padStart(scale + 1, '0');
  return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}
