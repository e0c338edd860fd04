import type { DecimalText } from '../model/text.js';
import { alignDecimals } from './align-decimals.js';
import { formatDecimal } from './format-decimal.js';

/**
 * Subtracts two decimals exactly.
 *
 * @param first - decimal text or number
 * @param second - decimal text or number, taken from the first
 * @returns the difference with as many decimals as the more precise of the two; −0 is 0
 * @throws PlanError `argument/not-a-decimal`
 * @example
 * subtractDecimals('95.5', '95.2'); // => '0.3'
 */
export function subtractDecimals(first: number | string, second: number | string): DecimalText {
  const aligned = alignDecimals(first, second);
  const quick = aligned.kind === 'safe' ? aligned.first - aligned.second : Number.NaN;
  return formatDecimal(
    Number.isSafeInteger(quick) ? quick : BigInt(aligned.first) - BigInt(aligned.second),
    aligned.scale,
  );
}
