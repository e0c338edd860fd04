import type { Outcome } from '../../model/outcome.js';
import { finiteOutcome } from '../checks/finite-outcome.js';
import { variance } from './variance.js';

/**
 * Sample standard deviation.
 *
 * `s = √(Σ (x − mean)² ÷ (n − 1))`, in the unit of the data: how far single values typically lie from their mean. It is not
 * the uncertainty of the mean; that is `s ÷ √n`, and for a survey only its design gives it.
 *
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.6.
 *
 * @param values - finite numbers, two or more
 * @returns the standard deviation; `too-few-points` below two values
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * standardDeviation([2, 4, 6]); // => { status: 'ok', value: 2 }
 * standardDeviation([7]); // => { status: 'unavailable', reason: 'too-few-points' }
 */
export function standardDeviation(values: ArrayLike<number>): Outcome<number> {
  const squared = variance(values);
  return squared.status === 'ok' ? finiteOutcome(Math.sqrt(squared.value)) : squared;
}
