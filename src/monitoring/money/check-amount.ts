import { tryParseDecimal } from '../../exact/try-parse-decimal.js';

/** A yuan has a hundred fen. */
const DECIMALS_OF_A_YUAN = 2;
/** No budget is longer; the arithmetic on more digits would only cost time. */
const LONGEST_AMOUNT = 30;

/**
 * What is wrong with an amount in yuan.
 *
 * @param amount - anything
 * @returns `undefined` for decimal text with at most two decimals, below 0 too; `not-an-amount` for what is no plain decimal text
 *   (numbers too: a double does not say how many fen it means), `below-the-fen` for more decimals
 */
export function checkAmount(amount: unknown): 'not-an-amount' | 'below-the-fen' | undefined {
  if (typeof amount !== 'string' || amount.length > LONGEST_AMOUNT || /[eE]/.test(amount)) return 'not-an-amount';
  const parsed = tryParseDecimal(amount);
  if (parsed === undefined) return 'not-an-amount';
  return parsed.scale > DECIMALS_OF_A_YUAN ? 'below-the-fen' : undefined;
}
