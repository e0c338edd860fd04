import { type Outcome, unavailable } from '../../model/outcome.js';
import { weightedMean } from '../aggregation/weighted-mean.js';
import { assertPaired } from '../checks/assert-paired.js';
import { finiteOutcome } from '../checks/finite-outcome.js';
import { preciseSum } from '../summation/precise-sum.js';
import { sumOf } from '../summation/sum-of.js';

/** How to measure. */
export interface TheilOptions {
  /** One for each value, 0 or more: people behind it. Equal where absent. */
  readonly weights?: ArrayLike<number>;
}

/**
 * Theil index of inequality (Theil's T).
 *
 * `T = Σ w (x ÷ mean) ln(x ÷ mean) ÷ Σ w`: 0 when all have the same, at most the logarithm of the number of people. Unlike
 * Gini's it splits exactly into inequality between groups and inside them, weighted by their shares of the total: the
 * reason to choose it for women and men, town and country. A value of 0 counts 0.
 *
 * Source: Theil, Economics and Information Theory; Shorrocks (1980), The class of additively decomposable measures.
 *
 * @param values - finite numbers, such as incomes
 * @param options - weights
 * @returns an unrounded index, 0 or more; `not-positive` with a negative value, `zero-denominator` when values or weights add up
 *   to 0, `too-few-points` of no values
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * theilIndex([2, 2, 2]); // => { status: 'ok', value: 0 }
 * theilIndex([0, 1]).value === Math.log(2); // => true
 * theilIndex([-1, 3]); // => { status: 'unavailable', reason: 'not-positive' }
 */
export function theilIndex(values: ArrayLike<number>, options: TheilOptions = {}): Outcome<number> {
  const { length } = values;
  const weights = options.weights ?? new Float64Array(length).fill(1);
  assertPaired('weights', weights, length);
  const mean = weightedMean(values, weights);
  if (mean.status === 'unavailable') return mean;
  if (Array.prototype.some.call(values, (value) => (value as number) < 0)) return unavailable('not-positive');
  if (mean.value === 0) return unavailable('zero-denominator');
  const sum = sumOf(length, (at) => {
    const ratio = (values[at] as number) / mean.value;
    return ratio === 0 ? 0 : (weights[at] as number) * ratio * Math.log(ratio);
  });
  return finiteOutcome(Math.max(0, sum / preciseSum(weights)));
}
