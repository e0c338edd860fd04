import type { Pair } from '../summation/pair.js';
import { productTail } from '../summation/product-tail.js';

/**
 * The weighted inner product of two columns with twice the digits of a double.
 *
 * @param first - a column, no entry much above 1 in size
 * @param second - another of the same length
 * @param weights - one for each row, no entry much above 1
 * @returns the sum of the products
 */
export function innerProduct(first: Float64Array, second: Float64Array, weights: Float64Array): Pair {
  let high = 0;
  let low = 0;
  for (let row = 0; row < weights.length; row += 1) {
    const weight = weights[row] as number;
    const value = second[row] as number;
    const factor = first[row] as number;
    const weighted = weight * value;
    const product = factor * weighted;
    const next = high + product;
    const taken = next - high;
    const lost = weight === 1 ? 0 : factor * productTail(weight, value, weighted);
    low += high - (next - taken) + (product - taken) + (productTail(factor, weighted, product) + lost);
    high = next;
  }
  const sum = high + low;
  return [sum, low - (sum - high)];
}
