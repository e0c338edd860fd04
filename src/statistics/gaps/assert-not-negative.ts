import { outOfRangeError } from '../../errors/out-of-range-error.js';
import { parseDecimal } from '../../exact/parse-decimal.js';

/**
 * Refuses a figure below 0, told by its digits: a figure below the smallest double has a sign too.
 *
 * @param where - name of the argument
 * @param value - decimal text or number
 * @throws PlanError `argument/not-a-decimal`, `argument/out-of-range` when it is negative
 */
export function assertNotNegative(where: string, value: number | string): void {
  if (parseDecimal(value).coefficient < 0) throw outOfRangeError(where, value, '0 or more');
}
