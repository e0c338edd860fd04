import { type Outcome, unavailable } from '../../model/outcome.js';
import { assertProbability } from '../assert-probability.js';
import { finiteOutcome } from '../checks/finite-outcome.js';
import { refuseArgument } from '../checks/refuse-argument.js';
import { firstReaching } from './first-reaching.js';
import { inOrder } from './in-order.js';

/** Which definition. */
export interface WeightedQuantileOptions {
  /** 1 (default), 2, 4 or 5: the others depend on how many values there are, which weights do not say. */
  readonly type?: 1 | 2 | 4 | 5;
}

/**
 * Weighted quantile, of values that each stand for as many people as their weight.
 *
 * The value below which a share `p` of the weight lies. Type 1 is the lowest value whose cumulative weight reaches `p` of the
 * total; type 2 averages with the next value where it is reached exactly; type 4 interpolates the cumulative weights, type
 * 5 their midpoints. Multiplying all weights by the same number changes nothing, and in types 1 and 2 neither does splitting
 * a value in two. Values of weight 0 count for nothing, not even as the smallest. Where weights say how often each value
 * occurred, `frequencyQuantile` knows all nine definitions.
 *
 * Source: Hyndman and Fan (1996), The American Statistician 50, 361–365; Lumley, Complex Surveys, chapter 2, for types 1, 2.
 *
 * @param values - finite numbers, in any order; not changed
 * @param weights - as many numbers, 0 or more
 * @param p - probability, 0 to 1
 * @param options - the definition
 * @returns the quantile; `too-few-points` of no values, `zero-denominator` when all weights are 0
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * weightedQuantile([10, 20, 30], [1, 1, 2], 0.5); // => { status: 'ok', value: 20 }
 * weightedQuantile([10, 20, 30], [1, 1, 2], 0.5, { type: 2 }); // => { status: 'ok', value: 25 }
 * weightedQuantile([1, 2], [0, 0], 0.5); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function weightedQuantile(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  p: number,
  { type = 1 }: WeightedQuantileOptions = {},
): Outcome<number> {
  assertProbability('p', p);
  if (![1, 2, 4, 5].includes(type)) refuseArgument('type', type, '1, 2, 4 or 5');
  const { sorted, cumulative } = inOrder(values, weights);
  if (values.length === 0) return unavailable('too-few-points');
  if (sorted.length === 0) return unavailable('zero-denominator');
  return finiteOutcome(ofWeights(sorted, cumulative, p * (cumulative.at(-1) as number), type));
}

function ofWeights(sorted: readonly number[], cumulative: readonly number[], target: number, type: number): number {
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
