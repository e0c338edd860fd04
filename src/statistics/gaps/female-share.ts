import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertNonNegative } from '../assert-non-negative.js';

/**
 * Female share: women as a fraction of women and men together.
 *
 * `share = female ÷ (female + male)`. 0.5 is parity. Times 100 it is the percentage that tables print by row. It compares
 * numbers of people; for the risk or chance of each sex use rates and their parity index. People of unknown sex belong
 * to neither count: report them beside the share, never spread over it.
 *
 * Source: UNECE, Gender statistics, presentation of tables: the sex distribution of a characteristic.
 *
 * @param female - number of women, finite, 0 or more
 * @param male - number of men
 * @returns an unrounded fraction of 1; `zero-denominator` when there is nobody
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * femaleShare(334, 666); // => { status: 'ok', value: 0.334 }
 * femaleShare(0, 3); // => { status: 'ok', value: 0 }
 * femaleShare(0, 0); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function femaleShare(female: number, male: number): Outcome<number> {
  assertNonNegative('female', female);
  assertNonNegative('male', male);
  if (female === 0 && male === 0) return unavailable('zero-denominator');
  // Huge numbers are halved before they are added, which would lose the smallest ones.
  const unit = female + male === Infinity ? 2 : 1;
  return ok(female / unit / (female / unit + male / unit));
}
