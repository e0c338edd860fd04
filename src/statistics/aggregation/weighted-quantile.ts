import { type Outcome, unavailable } from '../../model/outcome.js';
import { assertProbability } from '../assert-probability.js';
import { assertNumbers } from '../checks/assert-numbers.js';
import { assertPaired } from '../checks/assert-paired.js';
import { finiteOutcome } from '../checks/finite-outcome.js';
import { refuseArgument } from '../checks/refuse-argument.js';
import { hyndmanFan, type QuantileType } from './hyndman-fan.js';

/** Which definition, and what the weights are. */
export type WeightedQuantileOptions =
  | {
      /** `sampling` (default): each value stands for as many people as its weight; only proportions count. */
      readonly weights?: 'sampling';
      /** 1 (default), 2, 4 or 5: the others depend on how many values there are, which weights do not say. */
      readonly type?: 1 | 2 | 4 | 5;
    }
  | {
      /** `frequency`: whole numbers; each value occurred so often. */
      readonly weights: 'frequency';
      /** Any type. Default 7. */
      readonly type?: QuantileType;
    };

/**
 * Weighted quantile.
 *
 * The value below which a share `p` of the weight lies. With sampling weights type 1 is the lowest value whose cumulative
 * weight reaches `p` of the total; type 2 averages with the next value where it is reached exactly; type 4 interpolates
 * the cumulative weights, type 5 their midpoints. Multiplying all weights by the same number changes nothing, and in
 * types 1 and 2 neither does splitting a value in two. With frequency weights all nine types are those of the
 * values written out. Values of weight 0 count for nothing, not even as the smallest.
 *
 * Source: Hyndman and Fan (1996), The American Statistician 50, 361–365; Lumley, Complex Surveys, chapter 2, for types 1, 2.
 *
 * @param values - finite numbers, in any order; not changed
 * @param weights - as many numbers, 0 or more; whole numbers for frequencies
 * @param p - probability, 0 to 1
 * @param options - the definition, and what the weights are
 * @returns the quantile; `too-few-points` of no values, `zero-denominator` when all weights are 0
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * weightedQuantile([10, 20, 30], [1, 1, 2], 0.5); // => { status: 'ok', value: 20 }
 * weightedQuantile([10, 20, 30], [1, 1, 2], 0.5, { type: 2 }); // => { status: 'ok', value: 25 }
 * weightedQuantile([1, 2], [3, 1], 0.25, { weights: 'frequency', type: 7 }); // => { status: 'ok', value: 1 }
 * weightedQuantile([1, 2], [0, 0], 0.5); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function weightedQuantile(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  p: number,
  options: WeightedQuantileOptions = {},
): Outcome<number> {
  assertNumbers('values', values);
  assertPaired('weights', weights, values.length);
  assertProbability('p', p);
  if (values.length === 0) return unavailable('too-few-points');
  const order = Array.from(values, (_, position) => position)
    .filter((position) => (weights[position] as number) > 0)
    .sort((a, b) => (values[a] as number) - (values[b] as number));
  if (order.length === 0) return unavailable('zero-denominator');
  const sorted = order.map((position) => values[position] as number);
  let reached = 0;
  const cumulative = order.map((position) => (reached += weights[position] as number));
  if (options.weights === 'frequency') {
    assertWhole(weights);
    const at = (rank: number): number => sorted[firstReaching(cumulative, rank)] as number;
    return finiteOutcome(hyndmanFan(reached, p, options.type ?? 7, at));
  }
  return finiteOutcome(ofWeights(sorted, cumulative, p * reached, options.type ?? 1));
}

function assertWhole(weights: ArrayLike<number>): void {
  const at = Array.prototype.findIndex.call(weights, (weight) => !Number.isSafeInteger(weight));
  if (at >= 0) refuseArgument(`weights[${String(at)}]`, weights[at], 'a whole number, since weights are frequencies');
}

/** The first position whose cumulative weight reaches a target. */
function firstReaching(cumulative: readonly number[], target: number): number {
  let [low, high] = [0, cumulative.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] as number) >= target) high = middle;
    else low = middle + 1;
  }
  return low;
}

function ofWeights(sorted: readonly number[], cumulative: readonly number[], target: number, type: number): number {
  if (![1, 2, 4, 5].includes(type)) refuseArgument('type', type, '1, 2, 4 or 5 where weights are no frequencies');
  const last = sorted.length - 1;
  const total = cumulative[last] as number;
  // Sums of rounded weights: what differs by no more than their roundings is equal.
  const slack = sorted.length * Number.EPSILON * total;
  const place = (at: number): number =>
    type === 5 ? ((cumulative[at - 1] ?? 0) + (cumulative[at] as number)) / 2 : (cumulative[at] as number);
  const places = type === 5 ? cumulative.map((_, at) => place(at)) : cumulative;
  const at = firstReaching(places, target - slack);
  const value = sorted[at] as number;
  const isReached = Math.abs(place(at) - target) <= slack;
  if (type === 2) return isReached && at < last ? (value + (sorted[at + 1] as number)) / 2 : value;
  if (type === 1 || isReached || at === 0 || target >= place(at)) return value;
  const below = sorted[at - 1] as number;
  if (below === value) return value;
  const share = (target - place(at - 1)) / (place(at) - place(at - 1));
  return (1 - share) * below + share * value;
}
