import type { DecimalText } from '../model/text.js';
import { formatDecimal } from './format-decimal.js';
import { parseDecimal } from './parse-decimal.js';

/**
 * Multiplies two decimals exactly.
 *
 * @param first - decimal text or number
 * @param second - decimal text or number
 * @returns the product with the decimals of both together; −0 is 0
 * @throws PlanError `argument/not-a-decimal`
 * @example
 * multiplyDecimals(0.05, '30'); // => '1.50'
 */
export function multiplyDecimals(first: number | string, second: number | string): DecimalText {
  const a = parseDecimal(first);
  const b = parseDecimal(second);
  const scale = a.scale + b.scale;
  if (typeof a.coefficient === 'number' && typeof b.coefficient === 'number') {
    const product = a.coefficient * b.coefficient;
    if (Number.isSafeInteger(product)) return formatDecimal(product, scale);
  }
  return formatDecimal(BigInt(a.coefficient) * BigInt(b.coefficient), scale);
}
