import { type Outcome, unavailable } from '../../model/outcome.js';
import { assertNumbers } from '../checks/assert-numbers.js';
import { finiteOutcome } from '../checks/finite-outcome.js';
import { middleOf } from './middle-of.js';

/**
 * Median: half of the values lie below, half above.
 *
 * The middle value, or the mean of the two middle ones. A few extreme values do not move it, so it is the average to give of
 * incomes, durations and waiting times. It does not add up: medians of areas do not make the median of the whole.
 *
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.1.
 *
 * @param values - finite numbers, in any order; not changed
 * @returns the median; `too-few-points` of no values
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * median([9, 1, 2]); // => { status: 'ok', value: 2 }
 * median([1, 2, 3, 10]); // => { status: 'ok', value: 2.5 }
 * median([]); // => { status: 'unavailable', reason: 'too-few-points' }
 */
export function median(values: ArrayLike<number>): Outcome<number> {
  assertNumbers('values', values);
  return values.length === 0
    ? unavailable('too-few-points')
    : finiteOutcome(middleOf(Float64Array.from(values).sort()));
}
