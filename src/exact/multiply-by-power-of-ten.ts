import type { DecimalText } from '../model/text.js';
import { formatDecimal } from './format-decimal.js';
import { parseDecimal } from './parse-decimal.js';

/**
 * Moves the decimal point: `value × 10^exponent`, exactly.
 *
 * @param value - decimal text or number
 * @param exponent - whole power of ten, from −400 to 400
 * @returns decimal text with the digits of the value; −0 is 0
 * @throws PlanError `argument/not-a-decimal`
 * @example
 * multiplyByPowerOfTen('6.5', 8); // => '650000000'
 * multiplyByPowerOfTen('16.9', -3); // => '0.0169'
 */
export function multiplyByPowerOfTen(value: number | string, exponent: number): DecimalText {
  const { coefficient, scale } = parseDecimal(value);
  const places = scale - exponent;
  if (places >= 0) return formatDecimal(coefficient, places);
  return coefficient === 0 ? '0' : `${formatDecimal(coefficient, 0)}${'0'.repeat(-places)}`;
}
