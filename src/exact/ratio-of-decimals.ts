import { alignDecimals } from './align-decimals.js';
import { outOfRange } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';

/**
 * The quotient of two decimals as a double.
 *
 * Both are brought to whole numbers first, so that the quotient is rounded once and equal fractions give equal doubles:
 * 0.9 ÷ 3 and 3 ÷ 10 are the same number here.
 *
 * @param dividend - decimal text or number
 * @param divisor - decimal text or number, not 0
 * @returns the double nearest to the quotient; beyond safe integers within a few units of the last place
 * @throws PlanError `argument/not-a-decimal`, `argument/out-of-range` when the divisor is 0
 * @example
 * ratioOfDecimals('2.6', '6.9'); // => 0.37681159420289856
 */
export function ratioOfDecimals(dividend: number | string, divisor: number | string): number {
  const { first, second } = alignDecimals(dividend, divisor);
  if (Number(second) === 0) {
    throw new PlanError(
      'argument/out-of-range',
      { where: 'divisor', received: 0, expected: 'other than 0' },
      outOfRange('divisor', 0, 'other than 0'),
    );
  }
  const ratio = Number(first) / Number(second);
  return ratio === 0 ? 0 : ratio;
}
