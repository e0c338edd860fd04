import { notADecimalError } from '../errors/not-a-decimal-error.js';
import { parseDecimal } from './parse-decimal.js';

/**
 * The double nearest to a decimal.
 *
 * @param value - decimal text or number
 * @returns a finite number; −0 is 0
 * @throws PlanError `argument/not-a-decimal`, also where the figure is too large for a double
 * @example
 * decimalToNumber('-0.0'); // => 0
 */
export function decimalToNumber(value: number | string): number {
  parseDecimal(value);
  const number = Number(value);
  if (!Number.isFinite(number)) throw notADecimalError(value);
  // No zero has a sign.
  return number || 0;
}
