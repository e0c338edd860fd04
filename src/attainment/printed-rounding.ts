import { multiplyByPowerOfTen } from '../exact/multiply-by-power-of-ten.js';
import type { DecimalText } from '../model/text.js';

/**
 * How far a printed figure may lie from the true one: half a unit of its last printed place.
 *
 * @param scale - decimal places; negative for figures printed in tens, hundreds …
 * @returns decimal text
 * @example
 * printedRounding(1); // => '0.05'
 */
export function printedRounding(scale: number): DecimalText {
  return multiplyByPowerOfTen('5', -(scale + 1));
}
