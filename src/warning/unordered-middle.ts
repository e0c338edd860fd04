import { orderStatistic } from './order-statistic.js';

/**
 * The middle of numbers in any order, or the mean of the two middle ones: what `middleOf` says of them in order.
 *
 * @param values - finite numbers; changed in their order
 * @param length - how many of them count, at least one
 * @returns the middle
 *
 * @example
 * unorderedMiddle(Float64Array.of(9, 1, 5), 3); // => 5
 * unorderedMiddle(Float64Array.of(9, 1, 5, 3), 4); // => 4
 * unorderedMiddle(Float64Array.of(7), 1); // => 7
 */
export function unorderedMiddle(values: Float64Array, length: number): number {
  const lower = orderStatistic(values, length, (length - 1) >> 1);
  if (length % 2 === 1) return lower;
  let upper = values[length >> 1] as number;
  for (let place = (length >> 1) + 1; place < length; place += 1) upper = Math.min(upper, values[place] as number);
  // Equal neighbours give exactly their value, and huge ones of opposite sign do not overflow.
  return lower === upper ? lower : lower / 2 + upper / 2;
}
