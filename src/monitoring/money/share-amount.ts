import { apportion } from '../../exact/apportion.js';
import { formatDecimal } from '../../exact/format-decimal.js';
import { parseDecimal } from '../../exact/parse-decimal.js';
import { wholeParts } from '../../exact/whole-parts.js';
import { negativeWeight, notAnAmount } from '../../errors/monitoring-messages.js';
import { PlanError } from '../../errors/plan-error.js';
import type { DecimalText } from '../../model/text.js';
import { checkAmount } from './check-amount.js';

/**
 * Divides an amount in proportion to weights, to the fen, so that the parts add up to it exactly.
 *
 * By largest remainder: each part is cut to whole fen, and the fen then missing go to the parts that lost most, of equal ones
 * to the first. Each part differs from its exact share by less than one fen.
 *
 * @param amount - yuan as decimal text, at most two decimals; below 0 too (money that came back)
 * @param weights - one for each part, 0 or more, not all 0
 * @returns amounts with two decimals in the order of the weights
 * @throws PlanError `argument/not-a-decimal` for an amount that is none; `argument/out-of-range` for weights
 * @example
 * shareAmount('100', ['1', '1', '1']); // => ['33.34', '33.33', '33.33']
 * shareAmount('-0.01', ['1', '1']); // => ['-0.01', '0.00']
 */
export function shareAmount(amount: DecimalText, weights: readonly DecimalText[]): DecimalText[] {
  if (checkAmount(amount) !== undefined) {
    throw new PlanError(
      'argument/not-a-decimal',
      { where: 'amount', received: typeof amount === 'string' ? amount.slice(0, 80) : typeof amount },
      notAnAmount('amount', amount),
    );
  }
  const whole = wholeParts(weights);
  if (whole.some((weight) => weight < 0n) || whole.every((weight) => weight === 0n)) {
    const received = weights.join(', ').slice(0, 80);
    throw new PlanError(
      'argument/out-of-range',
      { where: 'weights', received, expected: '0 or more, not all 0' },
      negativeWeight('weights', received),
    );
  }
  const { coefficient, scale } = parseDecimal(amount);
  const fen = BigInt(coefficient) * 10n ** BigInt(2 - scale);
  const parts = apportion(fen < 0n ? -fen : fen, whole);
  return parts.map((part) => formatDecimal(fen < 0n ? -part : part, 2));
}
