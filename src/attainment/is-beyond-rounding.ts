import { absoluteDecimal } from '../exact/absolute-decimal.js';
import { addDecimals } from '../exact/add-decimals.js';
import { compareDecimals } from '../exact/compare-decimals.js';
import type { DecimalText } from '../model/text.js';

/**
 * Whether a difference of two printed figures is certain to have its sign.
 *
 * Each figure may be off by its rounding `r`, so the true difference lies within `|difference| ± (r₁ + r₂)`. With equal
 * printed places every printed difference but 0 is beyond rounding; a figure printed in whole units and one printed in
 * tenths must differ by 0.55.
 *
 * @param difference - the printed difference
 * @param first - rounding of the one figure
 * @param second - rounding of the other
 * @returns true when `|difference| ≥ first + second` and the difference is not 0
 * @example
 * isBeyondRounding('0.5', '0.5', '0.05'); // => false
 */
export function isBeyondRounding(difference: DecimalText, first: DecimalText, second: DecimalText): boolean {
  const size = absoluteDecimal(difference);
  return compareDecimals(size, 0) > 0 && compareDecimals(size, addDecimals(first, second)) >= 0;
}
