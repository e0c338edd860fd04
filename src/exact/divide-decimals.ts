import { Decimal } from 'decimal.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { DecimalText } from '../model/text.js';
import { alignDecimals } from './align-decimals.js';
import { assertPlaces } from './assert-places.js';
import { formatDecimal } from './format-decimal.js';

/** Precise enough that a quotient of two inputs of the longest length is cut, not rounded, before we round it. */
const Exact = Decimal.clone({ precision: 1400, rounding: Decimal.ROUND_HALF_UP, maxE: 9e15, minE: -9e15 });

/**
 * Divides two decimals and rounds once, half away from zero on the decimal value.
 *
 * Safe integers take whole-number division and compare the remainder with half; only what does not fit goes through
 * decimal.js.
 *
 * @param dividend - decimal text or number
 * @param divisor - decimal text or number
 * @param places - decimals of the result, 0 to 100
 * @returns decimal text with exactly that many decimals; `zero-denominator` when the divisor is 0
 * @throws PlanError `argument/not-a-decimal`, `argument/out-of-range` for places
 * @example
 * divideDecimals('2300', '80', 1); // => { status: 'ok', value: '28.8' }
 * divideDecimals('1', '0', 1); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function divideDecimals(
  dividend: number | string,
  divisor: number | string,
  places: number,
): Outcome<DecimalText> {
  assertPlaces(places);
  const aligned = alignDecimals(dividend, divisor);
  if (Number(aligned.second) === 0) return unavailable('zero-denominator');
  if (aligned.kind === 'safe') {
    const lifted = Math.abs(aligned.first) * 10 ** places;
    if (places <= 22 && Number.isSafeInteger(lifted)) {
      const size = Math.abs(aligned.second);
      const remainder = lifted % size;
      const floor = (lifted - remainder) / size;
      // remainder ≥ size − remainder says "at least half" without leaving safe integers.
      const rounded = remainder >= size - remainder ? floor + 1 : floor;
      return ok(formatDecimal(aligned.first < 0 !== aligned.second < 0 ? -rounded : rounded, places));
    }
  }
  const quotient = new Exact(aligned.first.toString())
    .times(new Exact(10).pow(places))
    .divToInt(new Exact(aligned.second.toString()));
  const remainder = new Exact(aligned.first.toString())
    .times(new Exact(10).pow(places))
    .minus(quotient.times(aligned.second.toString()))
    .abs();
  const isUp = remainder.times(2).gte(new Exact(aligned.second.toString()).abs());
  const rounded = isUp ? quotient.abs().plus(1) : quotient.abs();
  return ok(
    formatDecimal(BigInt((aligned.first < 0 !== aligned.second < 0 ? rounded.neg() : rounded).toFixed(0)), places),
  );
}
