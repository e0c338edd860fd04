import { apportion } from '../../exact/apportion.js';
import { assertPlaces } from '../../exact/assert-places.js';
import { formatDecimal } from '../../exact/format-decimal.js';
import { wholeParts } from '../../exact/whole-parts.js';
import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import type { DecimalText } from '../../model/text.js';
import { refuseArgument } from '../checks/refuse-argument.js';

/**
 * Percentages of a table that add up to exactly 100 in print, by largest remainder.
 *
 * Every share is cut to the places printed; the units that are then missing to 100 go, one each, to the shares that lost
 * most, of equal ones to the first. Each printed share differs from its own rounding by one unit at most. Calculated in
 * whole numbers, so that no share tips by a rounding of doubles.
 *
 * For print only: calculate with the counts. A share that moved because of the others may differ from the same share
 * printed alone, so say in a note that shares were adjusted to add up to 100.
 *
 * Source: Hamilton's method of apportionment; UNECE, Making Data Meaningful, on rounded tables.
 *
 * @param parts - the counts, decimal texts or numbers, 0 or more
 * @param places - decimals to print, 0 to 100
 * @returns percentages as decimal text, in the order of the parts; `zero-denominator` when the parts add up to 0 or there
 *   are none
 * @throws PlanError `argument/not-a-decimal`, `argument/out-of-range`
 *
 * @example
 * largestRemainderShares([1, 1, 1], 0); // => { status: 'ok', value: ['34', '33', '33'] }
 * largestRemainderShares([1, 999999], 2); // => { status: 'ok', value: ['0.00', '100.00'] }
 * largestRemainderShares([0, 0], 1); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function largestRemainderShares(parts: readonly (number | string)[], places: number): Outcome<DecimalText[]> {
  assertPlaces(places);
  const whole = wholeParts(parts);
  whole.forEach((value, position) => {
    if (value < 0n) refuseArgument(`parts[${String(position)}]`, parts[position], '0 or more');
  });
  if (whole.every((value) => value === 0n)) return unavailable('zero-denominator');
  return ok(apportion(100n * 10n ** BigInt(places), whole).map((share) => formatDecimal(share, places)));
}
