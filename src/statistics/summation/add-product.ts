import { productTail } from './product-tail.js';

/**
 * Adds `factor × (high + low)` to a sum that is kept as two doubles.
 *
 * @param sum - the sum and what its roundings lost; changed in place
 * @param factor - a double
 * @param high - a double
 * @param low - a small addition to it
 */
export function addProduct(sum: Float64Array, factor: number, high: number, low: number): void {
  const product = factor * high;
  const before = sum[0] as number;
  const next = before + product;
  const taken = next - before;
  sum[1] =
    (sum[1] as number) +
    (before - (next - taken) + (product - taken) + (productTail(factor, high, product) + factor * low));
  sum[0] = next;
}
