import { assertNumbers } from '../checks/assert-numbers.js';
import { assertPaired } from '../checks/assert-paired.js';

/**
 * Values in rising order with their cumulative weights; those of weight 0 are left out.
 *
 * @param values - finite numbers; not changed
 * @param weights - as many numbers, 0 or more
 * @returns both lists, empty where nothing weighs
 * @throws PlanError `argument/out-of-range`
 */
export function inOrder(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
): { readonly sorted: readonly number[]; readonly cumulative: readonly number[] } {
  assertNumbers('values', values);
  assertPaired('weights', weights, values.length);
  const order = Array.from(values, (_, position) => position)
    .filter((position) => (weights[position] as number) > 0)
    .sort((a, b) => (values[a] as number) - (values[b] as number));
  let reached = 0;
  return {
    sorted: order.map((position) => values[position] as number),
    cumulative: order.map((position) => (reached += weights[position] as number)),
  };
}
