import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertNonNegative } from '../assert-non-negative.js';

/**
 * Distance from parity: how far the share of either sex lies from a half.
 *
 * `distance = |female − male| ÷ (2 × (female + male))`, the same for both sexes. 0 is parity, 0.5 is one sex only; times
 * 100 it is in percentage points. It does not say which sex is fewer: give the female share beside it.
 *
 * @param female - number of women, finite, 0 or more
 * @param male - number of men
 * @returns an unrounded fraction of 1, 0 to 0.5; `zero-denominator` when there is nobody
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * distanceFromParity(1, 3); // => { status: 'ok', value: 0.25 }
 * distanceFromParity(10, 0); // => { status: 'ok', value: 0.5 }
 */
export function distanceFromParity(female: number, male: number): Outcome<number> {
  assertNonNegative('female', female);
  assertNonNegative('male', male);
  const larger = Math.max(female, male);
  if (larger === 0) return unavailable('zero-denominator');
  const smaller = Math.min(female, male);
  // Huge numbers are halved before they are added, which would lose the smallest ones.
  const unit = larger + smaller === Infinity ? 2 : 1;
  return ok((larger / unit - smaller / unit) / (larger / unit + smaller / unit) / 2);
}
