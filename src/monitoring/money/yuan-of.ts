import { multiplyByPowerOfTen } from '../../exact/multiply-by-power-of-ten.js';
import { parseDecimal } from '../../exact/parse-decimal.js';
import { formatDecimal } from '../../exact/format-decimal.js';
import { tryParseDecimal } from '../../exact/try-parse-decimal.js';
import { notAnAmount } from '../../errors/monitoring-messages.js';
import { PlanError } from '../../errors/plan-error.js';
import type { DecimalText } from '../../model/text.js';
import { checkAmount } from './check-amount.js';

/** 元, 万元, 亿元: a yuan, ten thousand, a hundred million. */
export type MoneyUnit = '元' | '万元' | '亿元';

const POWERS: Readonly<Record<MoneyUnit, number>> = { 元: 0, 万元: 4, 亿元: 8 };

/**
 * An amount in yuan, exactly.
 *
 * @param amount - decimal text in the unit
 * @param unit - 元, 万元 or 亿元
 * @returns yuan with two decimals; −0 is 0
 * @throws PlanError `argument/not-a-decimal` for what is no plain decimal text, for more than a fen can hold, and for an unknown
 *   unit
 * @example
 * yuanOf('12.345678', '万元'); // => '123456.78'
 * yuanOf('0.3', '元'); // => '0.30'
 */
export function yuanOf(amount: DecimalText, unit: MoneyUnit): DecimalText {
  const power = Object.hasOwn(POWERS, unit) ? POWERS[unit] : undefined;
  const isPlain = typeof amount === 'string' && amount.length <= 30 && !/[eE]/.test(amount);
  const yuan =
    power !== undefined && isPlain && tryParseDecimal(amount) !== undefined ? multiplyByPowerOfTen(amount, power) : '';
  if (checkAmount(yuan) !== undefined) {
    const received = typeof amount === 'string' ? `${amount} ${unit}` : typeof amount;
    throw new PlanError(
      'argument/not-a-decimal',
      { where: 'amount', received: received.slice(0, 80) },
      notAnAmount('amount', received),
    );
  }
  const { coefficient, scale } = parseDecimal(yuan);
  return formatDecimal(BigInt(coefficient) * 10n ** BigInt(2 - scale), 2);
}
