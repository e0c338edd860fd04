import { compareDecimals } from '../exact/compare-decimals.js';
import type { DecimalText } from '../model/text.js';
import type { GoalRange } from './goal-range.js';

/**
 * The end of a range that a value passed on its way out, after it came in from the base at the other end.
 *
 * A median of 300 after one of 100 has not progressed towards 150 to 249, however far it moved: it misses on the other side.
 *
 * @param base - the value that progress is counted from
 * @param value - the value judged
 * @param goal - the range
 * @returns the end that was passed; `undefined` where the base and the value do not miss on opposite sides
 * @example
 * overshotEnd('100', '300', { lower: '150', upper: '249' }); // => '249'
 */
export function overshotEnd(base: DecimalText, value: DecimalText, goal: GoalRange): DecimalText | undefined {
  const { lower, upper } = goal;
  if (lower === undefined || upper === undefined) return undefined;
  if (compareDecimals(base, lower) < 0 && compareDecimals(value, upper) > 0) return upper;
  return compareDecimals(base, upper) > 0 && compareDecimals(value, lower) < 0 ? lower : undefined;
}
