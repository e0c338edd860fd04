import type { Pair } from '../summation/pair.js';
import { productTail } from '../summation/product-tail.js';

/**
 * What a fit leaves of its response, made with twice the digits of a double: as good as a double can be, however small beside the
 * response.
 *
 * @param response - the response
 * @param columns - columns of the same length
 * @param coefficients - those of the first columns; the others have none
 * @returns `response − Σ coefficient × column`, row by row
 */
export function remainders(
  response: Float64Array,
  columns: readonly Float64Array[],
  coefficients: readonly Pair[],
): Float64Array {
  const high = response.slice();
  const low = new Float64Array(response.length);
  for (const [at, [head, tail]] of coefficients.entries()) {
    const column = columns[at] as Float64Array;
    for (let row = 0; row < column.length; row += 1) {
      const value = column[row] as number;
      const before = high[row] as number;
      const product = head * value;
      const next = before - product;
      const taken = next - before;
      const lost = before - (next - taken) - (product + taken);
      const below = lost + ((low[row] as number) - (productTail(head, value, product) + tail * value));
      high[row] = next + below;
      low[row] = below - ((high[row] as number) - next);
    }
  }
  return high;
}
