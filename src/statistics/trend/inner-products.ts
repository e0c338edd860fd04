import { productTail } from '../summation/product-tail.js';

/**
 * Weighted inner products of columns, each as a pair of doubles: the rounded product and what the rounding lost.
 *
 * @param columns - columns of equal length, no entry much above 1 in size
 * @param weights - one for each row
 * @returns rows of pairs; of the products of two columns only the one with the later column second is made, both places share it
 */
export function innerProducts(columns: readonly Float64Array[], weights: Float64Array): Float64Array[][] {
  const products: Float64Array[][] = columns.map(() => []);
  for (const [a, first] of columns.entries()) {
    for (const [b, second] of columns.entries()) {
      if (b < a) continue;
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
      const sum = Float64Array.of(high, low);
      (products[a] as Float64Array[])[b] = (products[b] as Float64Array[])[a] = sum;
    }
  }
  return products;
}
