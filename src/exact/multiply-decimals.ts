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
  // Right where it is safe: a bigint is beyond safe integers, and so is every product of it but 0.
  const product = Number(a.coefficient) * Number(b.coefficient);
  return formatDecimal(Number.isSafeInteger(product) ? product : BigInt(a.coefficient) * BigInt(b.coefficient), scale);
}
