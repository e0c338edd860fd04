import type { Outcome } from '../../model/outcome.js';
import { weightedQuantile } from './weighted-quantile.js';

/** What happens where exactly half of the weight is reached. */
export interface WeightedMedianOptions {
  /**
   * `lower` (default): the value that reaches it. `mid`: the mean with the next value. `interpolated`: between the midpoints
   * of the weights.
   */
  readonly method?: 'lower' | 'mid' | 'interpolated';
}

/**
 * Weighted median: half of the weight lies below, half above.
 *
 * Use it for survey data with sampling weights, or for figures of groups of different size. It is a value that occurs,
 * except where `mid` or `interpolated` say otherwise. It is not the median of all people when the values are medians of
 * areas: medians cannot be put together.
 *
 * Source: Lumley, Complex Surveys, chapter 2; Bengtsson, matrixStats, weightedMedian, for `interpolated`.
 *
 * @param values - finite numbers, in any order; not changed
 * @param weights - as many numbers, 0 or more
 * @param options - what happens at exactly half
 * @returns the median; `too-few-points` of no values, `zero-denominator` when all weights are 0
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * weightedMedian([1, 2, 3, 4], [1, 1, 1, 1]); // => { status: 'ok', value: 2 }
 * weightedMedian([1, 2, 3, 4], [1, 1, 1, 1], { method: 'mid' }); // => { status: 'ok', value: 2.5 }
 */
export function weightedMedian(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  { method = 'lower' }: WeightedMedianOptions = {},
): Outcome<number> {
  return weightedQuantile(values, weights, 0.5, { type: method === 'lower' ? 1 : method === 'mid' ? 2 : 5 });
}
