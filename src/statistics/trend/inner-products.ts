import type { Pair } from '../summation/pair.js';
import { productTail } from '../summation/product-tail.js';

/**
 * Weighted inner products of columns with twice the digits of a double.
 *
 * @param columns - columns of equal length, no entry much above 1 in size
 * @param weights - one for each row, no entry much above 1
 * @returns the symmetric matrix of the products
 */
export function innerProducts(columns: readonly Float64Array[], weights: Float64Array): Pair[][] {
  const products: Pair[][] = columns.map(() => []);
  for (const [a, first] of columns.entries()) {
    for (const [b, second] of columns.slice(0, a + 1).entries()) {
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
      (products[a] as Pair[])[b] = (products[b] as Pair[])[a] = [sum, low - (sum - high)];
    }
  }
  return products;
}
