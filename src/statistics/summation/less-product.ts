import type { Pair } from './pair.js';
import { productTail } from './product-tail.js';

/**
 * `sum − a × b` with twice the digits of a double.
 *
 * Source: Dekker (1971), A floating-point technique for extending the available precision.
 *
 * @param sum - a number
 * @param a - a factor, below 10^300 in size
 * @param b - the other
 * @returns the difference, right to about 10^−31 of the larger of the two
 */
export function lessProduct(sum: Pair, a: Pair, b: Pair): Pair {
  const product = a[0] * b[0];
  const next = sum[0] - product;
  const taken = next - sum[0];
  const tail = productTail(a[0], b[0], product) + (a[0] * b[1] + a[1] * b[0]);
  const lost = sum[0] - (next - taken) - (product + taken) + (sum[1] - tail);
  const high = next + lost;
  return [high, lost - (high - next)];
}
