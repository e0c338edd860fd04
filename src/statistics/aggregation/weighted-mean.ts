import { type Outcome, unavailable } from '../../model/outcome.js';
import { assertNumbers } from '../checks/assert-numbers.js';
import { assertPaired } from '../checks/assert-paired.js';
import { finiteOutcome } from '../checks/finite-outcome.js';
import { preciseSum } from '../summation/precise-sum.js';
import { sumOf } from '../summation/sum-of.js';

/**
 * Weighted mean.
 *
 * `mean = Σ w x ÷ Σ w`. Weighted by the population of each area it is the mean of all people; of rates it is the rate of
 * all only where the weights are their denominators. Multiplying all weights by the same number changes nothing.
 *
 * Source: Cochran, Sampling Techniques, 3rd edition, chapter 2.
 *
 * @param values - finite numbers
 * @param weights - as many numbers, 0 or more
 * @returns the mean; `zero-denominator` when all weights are 0, `too-few-points` of no values
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * weightedMean([10, 20], [3, 1]); // => { status: 'ok', value: 12.5 }
 * weightedMean([10, 20], [0, 0]); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function weightedMean(values: ArrayLike<number>, weights: ArrayLike<number>): Outcome<number> {
  assertNumbers('values', values);
  assertPaired('weights', weights, values.length);
  if (values.length === 0) return unavailable('too-few-points');
  const total = preciseSum(weights);
  if (total === 0) return unavailable('zero-denominator');
  // Measured from one of the values, so that equal values give exactly their value and offsets cost no digits.
  const origin = values[
    Math.max(
      0,
      Array.prototype.findIndex.call(weights, (weight) => (weight as number) > 0),
    )
  ] as number;
  const drift = sumOf(values.length, (at) => (weights[at] as number) * ((values[at] as number) - origin));
  return finiteOutcome(origin + drift / total);
}
