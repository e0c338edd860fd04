import { absoluteDecimal } from '../../exact/absolute-decimal.js';
import { addDecimals } from '../../exact/add-decimals.js';
import { compareDecimals } from '../../exact/compare-decimals.js';
import { multiplyByPowerOfTen } from '../../exact/multiply-by-power-of-ten.js';
import { subtractDecimals } from '../../exact/subtract-decimals.js';
import type { DecimalText } from '../../model/text.js';
import type { SexCheck } from './disaggregation.js';

/**
 * Compares women and men with the published total. Nothing is changed, whatever comes out.
 *
 * Source: UNECE and SDMX practice: women and men add up in unrounded data; each rounded figure may be off by half a unit.
 *
 * @param women - printed figure of women
 * @param men - printed figure of men
 * @param total - printed figure of everyone
 * @param isAdditive - true where women and men are to add up; otherwise the total is to lie between them
 * @returns whether the three agree, exactly or within printed rounding
 */
export function checkSexTotal(
  women: DecimalText,
  men: DecimalText,
  total: DecimalText,
  isAdditive: boolean,
): SexCheck['result'] {
  const miss = isAdditive
    ? absoluteDecimal(subtractDecimals(addDecimals(women, men), total))
    : outside(women, men, total);
  if (compareDecimals(miss, 0) === 0) return 'agrees';
  const allowance = [women, men, total].map(halfUnit).reduce((sum, half) => addDecimals(sum, half));
  return compareDecimals(miss, allowance) <= 0 ? 'explained-by-rounding' : 'disagrees';
}

/** How far the total lies outside the two, 0 between them. */
function outside(women: DecimalText, men: DecimalText, total: DecimalText): DecimalText {
  const [low, high] = compareDecimals(women, men) <= 0 ? [women, men] : [men, women];
  if (compareDecimals(total, low) < 0) return subtractDecimals(low, total);
  return compareDecimals(total, high) > 0 ? subtractDecimals(total, high) : '0';
}

function halfUnit(printed: DecimalText): DecimalText {
  const places = /\.(\d+)$/.exec(printed)?.[1]?.length ?? 0;
  return multiplyByPowerOfTen('5', -(places + 1));
}
