import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertNonNegative } from '../assert-non-negative.js';

/**
 * Adjusted gender parity index: the parity index on a scale that is symmetric around 1.
 *
 * `GPIA = female ÷ male` up to 1, and `2 − male ÷ female` above. It lies between 0 and 2; 0.5 and 1.5 are the same gap in
 * opposite directions. Say "adjusted" beside it: above 1 it differs from the index that most tables print.
 *
 * Source: UNESCO Institute for Statistics, SDG indicator 4.5.1, metadata, "adjusted parity index".
 *
 * @param female - value for women; any unit, finite, 0 or more
 * @param male - value for men; same indicator, unit and year
 * @returns a dimensionless, unrounded number from 0 to 2; `zero-denominator` when `male` is 0, although the limit is 2
 * @throws PlanError `argument/out-of-range` when an input is negative or not finite
 *
 * @example
 * adjustedParityIndex(50, 100); // => { status: 'ok', value: 0.5 }
 * adjustedParityIndex(100, 50); // => { status: 'ok', value: 1.5 }
 * adjustedParityIndex(3, 0); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function adjustedParityIndex(female: number, male: number): Outcome<number> {
  assertNonNegative('female', female);
  assertNonNegative('male', male);
  if (male === 0) return unavailable('zero-denominator');
  return ok(female <= male ? female / male : 2 - male / female);
}
