import type { DecimalText } from '../model/text.js';
import { formatDecimal } from './format-decimal.js';
import { parseDecimal } from './parse-decimal.js';

/**
 * The size of a decimal without its sign.
 *
 * @param value - decimal text or number
 * @returns decimal text with the same decimals
 * @throws PlanError `argument/not-a-decimal`
 * @example
 * absoluteDecimal('-0.30'); // => '0.30'
 */
export function absoluteDecimal(value: number | string): DecimalText {
  const { coefficient, scale } = parseDecimal(value);
  return formatDecimal(coefficient < 0 ? -coefficient : coefficient, scale);
}
