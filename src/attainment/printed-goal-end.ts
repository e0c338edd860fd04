import { addDecimals } from '../exact/add-decimals.js';
import { compareDecimals } from '../exact/compare-decimals.js';
import { decimalToNumber } from '../exact/decimal-to-number.js';
import { roundDecimal } from '../exact/round-decimal.js';
import { subtractDecimals } from '../exact/subtract-decimals.js';
import type { DecimalText } from '../model/text.js';
import { printedRounding } from './printed-rounding.js';

/**
 * What the true figure has to reach for the printed one to meet an end of a goal.
 *
 * A verdict follows the published figure, and that is rounded. With whole per cents, "at least 90" is met from 89.5 on; with
 * one decimal, "eliminated" is met below 0.05. Without this an indicator that has stood at the end of its range for years
 * would be given an even chance of staying there.
 *
 * ```text
 * inside = the printed value nearest to the end that still meets it;  inside − r for a floor, inside + r for a ceiling,
 * r = half a unit of the last printed place
 * ```
 *
 * @param op - whether the end is a floor or a ceiling
 * @param end - the end of the goal, itself included
 * @param places - decimals that the figures are printed with
 * @returns the least (or greatest) true value, as a double
 * @example
 * printedGoalEnd('at-least', '90', 0); // => 89.5
 * printedGoalEnd('at-most', '12.5', 0); // => 12.5
 */
export function printedGoalEnd(op: 'at-least' | 'at-most', end: DecimalText, places: number): number {
  const rounding = printedRounding(places);
  const unit = addDecimals(rounding, rounding);
  const nearest = roundDecimal(end, places);
  const side = compareDecimals(nearest, end);
  if (op === 'at-least') {
    const inside = side < 0 ? addDecimals(nearest, unit) : nearest;
    return decimalToNumber(subtractDecimals(inside, rounding));
  }
  const inside = side > 0 ? subtractDecimals(nearest, unit) : nearest;
  return decimalToNumber(addDecimals(inside, rounding));
}
