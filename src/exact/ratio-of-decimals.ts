import { alignDecimals } from './align-decimals.js';
import { outOfRangeError } from '../errors/out-of-range-error.js';

/**
 * The quotient of two decimals as a double.
 *
 * Both are brought to whole numbers first, so that the quotient is rounded once and equal fractions give equal doubles:
 * 0.3 ÷ 0.1 and 3 ÷ 1 are the same number here.
 *
 * @param dividend - decimal text or number
 * @param divisor - decimal text or number, not 0
 * @returns the double nearest to the quotient; beyond safe integers within a few units of the last place
 * @throws PlanError `argument/not-a-decimal`, `argument/out-of-range` when the divisor is 0 or the quotient too large for a double
 * @example
 * ratioOfDecimals('2.6', '6.9'); // => 0.37681159420289856
 */
export function ratioOfDecimals(dividend: number | string, divisor: number | string): number {
  const { first, second } = alignDecimals(dividend, divisor);
  if (Number(second) === 0) throw outOfRangeError('divisor', 0, 'other than 0');
  const isWithinDoubles = Number.isFinite(Number(first)) && Number.isFinite(Number(second));
  const ratio = isWithinDoubles ? Number(first) / Number(second) : ratioOfLong(BigInt(first), BigInt(second));
  if (!Number.isFinite(ratio)) {
    const quotient = `${String(dividend)} ÷ ${String(divisor)}`;
    throw outOfRangeError('quotient', quotient, 'a quotient that a double can hold');
  }
  return ratio === 0 ? 0 : ratio;
}

/** More digits than a double has, so that cutting the rest changes the last place at most. */
const LEADING_DIGITS = 25;

/** The quotient of whole numbers that are themselves too long for a double. */
function ratioOfLong(dividend: bigint, divisor: bigint): number {
  const [first, second] = [leading(dividend), leading(divisor)];
  return Number(`${String(first.value / second.value)}e${String(first.exponent - second.exponent)}`);
}

/** `value × 10^exponent`, cut after the leading digits. */
function leading(whole: bigint): { value: number; exponent: number } {
  const sign = whole < 0n ? -1 : 1;
  const digits = (whole < 0n ? -whole : whole).toString();
  const kept = digits.slice(0, LEADING_DIGITS);
  // As `d.ddd`, so that the quotient of two of them prints without an exponent.
  return { value: sign * Number(`${kept.slice(0, 1)}.${kept.slice(1)}0`), exponent: digits.length - 1 };
}
