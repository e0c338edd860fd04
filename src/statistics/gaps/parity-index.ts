import { type Outcome, unavailable } from '../../model/outcome.js';
import { assertNonNegative } from '../assert-non-negative.js';
import { finiteOutcome } from '../checks/finite-outcome.js';

/**
 * Gender parity index: a value for women relative to the same value for men.
 *
 * `GPI = female ÷ male`. 1 is parity; below 1 women trail, above 1 men trail. The scale is not symmetric: 0.5 and 2 are
 * the same gap in opposite directions, so average logarithms, never indices; or use the adjusted index. For what should
 * fall to 0, such as children out of school, the reading flips: below 1 boys are worse off.
 *
 * Source: UNESCO Institute for Statistics, glossary, "Gender parity index".
 *
 * @param female - value for women; any unit, finite, 0 or more
 * @param male - value for men; same indicator, unit and year
 * @returns a dimensionless, unrounded ratio; `zero-denominator` when `male` is 0
 * @throws PlanError `argument/out-of-range` when an input is negative or not finite
 *
 * @example
 * parityIndex(48.6, 54); // => { status: 'ok', value: 0.9 }
 * parityIndex(3, 0); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function parityIndex(female: number, male: number): Outcome<number> {
  assertNonNegative('female', female);
  assertNonNegative('male', male);
  return male === 0 ? unavailable('zero-denominator') : finiteOutcome(female / male);
}
