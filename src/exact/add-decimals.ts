import type { DecimalText } from '../model/text.js';
import { alignDecimals } from './align-decimals.js';
import { formatDecimal } from './format-decimal.js';

/**
 * Adds two decimals exactly.
 *
 * @param first - decimal text or number
 * @param second - decimal text or number
 * @returns the sum with as many decimals as the more precise of the two; −0 is 0
 * @throws PlanError `argument/not-a-decimal`
 * @example
 * addDecimals('0.1', '0.2'); // => '0.3'
 */
export function addDecimals(first: number | string, second: number | string): DecimalText {
  const aligned = alignDecimals(first, second);
  const quick = aligned.kind === 'safe' ? aligned.first + aligned.second : Number.NaN;
  return formatDecimal(
    Number.isSafeInteger(quick) ? quick : BigInt(aligned.first) + BigInt(aligned.second),
    aligned.scale,
  );
}
