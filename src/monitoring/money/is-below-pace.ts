import { compareDecimals } from '../../exact/compare-decimals.js';
import { multiplyDecimals } from '../../exact/multiply-decimals.js';
import type { DecimalText } from '../../model/text.js';

/** The months of a whole year, at the end of which pace and rate are the same. */
const MONTHS_OF_A_YEAR = 12;

/**
 * Whether `(part ÷ whole) ÷ (through ÷ 12)` is under a pace, exactly.
 *
 * @param part - decimal text
 * @param whole - decimal text above 0
 * @param pace - decimal text
 * @param through - months gone, 1 to 12; the whole year where absent, so that the pace is the rate
 * @returns false where the pace is met exactly
 */
export function isBelowPace(
  part: DecimalText,
  whole: DecimalText,
  pace: DecimalText,
  through = MONTHS_OF_A_YEAR,
): boolean {
  const asked = multiplyDecimals(multiplyDecimals(whole, through), pace);
  return compareDecimals(multiplyDecimals(part, MONTHS_OF_A_YEAR), asked) < 0;
}
