import { type Outcome, unavailable } from '../../model/outcome.js';
import { assertNumbers } from '../checks/assert-numbers.js';
import { assertPaired } from '../checks/assert-paired.js';
import { finiteOutcome } from '../checks/finite-outcome.js';
import { preciseSum } from '../summation/precise-sum.js';
import { sumOf } from '../summation/sum-of.js';

/** How to measure. */
export interface GiniOptions {
  /** One for each value, 0 or more: people behind it. Equal where absent. */
  readonly weights?: ArrayLike<number>;
  /** True to multiply by n ÷ (n − 1), for a small sample without weights. Default false. */
  readonly corrected?: boolean;
}

/**
 * Gini index of inequality.
 *
 * Half the mean difference between two people drawn at random, relative to the mean: 0 when all have the same, near 1 when
 * one has everything. By the Lorenz curve, with weights as numbers of people: `Σ wᵢ xᵢ (2 Wᵢ₋₁ + wᵢ − W) ÷ (W Σ wᵢ xᵢ)`, in
 * order of x. It does not say where in the distribution the inequality lies, and the Gini of two groups together is not made
 * from theirs. With negative values it is the formula's value and may exceed 1.
 *
 * Source: Sen, On Economic Inequality, chapter 2; Zeileis, R package ineq, for the correction.
 *
 * @param values - finite numbers, such as incomes
 * @param options - weights; correction
 * @returns an unrounded index; `zero-denominator` when the values or weights add up to 0, `not-positive` when the values add up
 *   to less, `too-few-points` of no values, or of one with the correction
 * @throws PlanError `argument/out-of-range`, also for a correction of weighted values
 *
 * @example
 * giniIndex([1, 1, 2, 4]); // => { status: 'ok', value: 0.3125 }
 * giniIndex([3, 3, 3]); // => { status: 'ok', value: 0 }
 * giniIndex([0, 0]); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function giniIndex(values: ArrayLike<number>, options: GiniOptions = {}): Outcome<number> {
  const { weights, corrected = false } = options;
  assertNumbers('values', values);
  const { length } = values;
  const people = weights ?? new Float64Array(length).fill(1);
  assertPaired('weights', people, length);
  if (corrected && weights !== undefined) assertPaired('weights of a corrected index', people, 0);
  if (length < (corrected ? 2 : 1)) return unavailable('too-few-points');
  const order = Float64Array.from(people, (_, at) => at).sort((a, b) => (values[a] as number) - (values[b] as number));
  const weight = (rank: number): number => people[order[rank] as number] as number;
  const value = (rank: number): number => values[order[rank] as number] as number;
  const total = preciseSum(people);
  const sum = sumOf(length, (rank) => weight(rank) * value(rank));
  if (total === 0 || sum === 0) return unavailable('zero-denominator');
  if (sum < 0) return unavailable('not-positive');
  const lowest = value(0);
  let below = 0;
  // The factors add up to 0, so that values may be measured from the lowest: equal values give exactly 0.
  const spread = sumOf(length, (rank) => {
    const factor = 2 * below + weight(rank) - total;
    below += weight(rank);
    return (weight(rank) / total) * factor * (value(rank) - lowest);
  });
  return finiteOutcome((spread / sum) * (corrected ? length / (length - 1) : 1));
}
