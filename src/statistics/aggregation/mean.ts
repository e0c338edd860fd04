import { type Outcome, unavailable } from '../../model/outcome.js';
import { assertNumbers } from '../checks/assert-numbers.js';
import { finiteOutcome } from '../checks/finite-outcome.js';
import { preciseSum } from '../summation/precise-sum.js';

/** Brings the sum of huge numbers back into the range of a double; a power of two, so that nothing is rounded. */
const SHRINK = 2 ** -60;

/**
 * Arithmetic mean.
 *
 * `mean = Σ x ÷ n`, with a sum that loses no digit. It says what everyone would have if all had the same; a few high values
 * move it, so give the median of incomes and durations beside it. Never the mean of rates of areas or years: put the
 * counts together (`ratioOfSums`) or weight (`weightedMean`).
 *
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.1.
 *
 * @param values - finite numbers
 * @returns the mean; `too-few-points` of none
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * mean([1, 2, 6]); // => { status: 'ok', value: 3 }
 * mean([]); // => { status: 'unavailable', reason: 'too-few-points' }
 */
export function mean(values: ArrayLike<number>): Outcome<number> {
  assertNumbers('values', values);
  if (values.length === 0) return unavailable('too-few-points');
  const sum = preciseSum(values);
  if (Number.isFinite(sum)) return finiteOutcome(sum / values.length);
  return finiteOutcome(preciseSum(Float64Array.from(values, (value) => value * SHRINK)) / values.length / SHRINK);
}
