import { notADecimal } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';

/** A decimal number as `coefficient ÷ 10^scale`. */
export interface ParsedDecimal {
  /** A safe integer, or a bigint where the digits do not fit one. */
  readonly coefficient: number | bigint;
  /** Decimal places as printed, trailing zeros included; never negative. */
  readonly scale: number;
}

/** Beyond this an input is no figure of statistics, and its arithmetic would cost memory. */
const MOST_DIGITS = 400;
const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/;

/**
 * Reads a decimal number exactly.
 *
 * A string is a plain decimal with optional sign, fraction and exponent; a number means its shortest decimal text, so 0.1 is
 * one tenth. Trailing zeros are kept in the scale, because they say how precisely a figure was printed.
 *
 * @param input - decimal text or a finite number; at most 400 digits before and after the exponent is applied
 * @returns coefficient and scale; −0 gives 0
 * @throws PlanError `argument/not-a-decimal`
 * @example
 * parseDecimal('30.0'); // => { coefficient: 300, scale: 1 }
 * parseDecimal(1e-7); // => { coefficient: 1, scale: 7 }
 */
export function parseDecimal(input: number | string): ParsedDecimal {
  if (typeof input === 'number' && Number.isSafeInteger(input))
    return { coefficient: input === 0 ? 0 : input, scale: 0 };
  const text = String(input);
  const match = text.length > MOST_DIGITS ? null : DECIMAL.exec(text);
  if (match === null) throw refusal(text);
  const [, sign, whole = '', fraction = '', exponentText] = match;
  const exponent = exponentText === undefined ? 0 : Number(exponentText);
  if (Math.abs(exponent) > MOST_DIGITS) throw refusal(text);
  const places = fraction.length - exponent;
  const digits = `${whole}${fraction}${places < 0 ? '0'.repeat(-places) : ''}`;
  const scale = Math.max(0, places);
  const value = Number(digits);
  if (Number.isSafeInteger(value)) return { coefficient: sign === '-' && value !== 0 ? -value : value, scale };
  return { coefficient: sign === '-' ? -BigInt(digits) : BigInt(digits), scale };
}

function refusal(text: string): PlanError {
  return new PlanError(
    'argument/not-a-decimal',
    { where: 'A figure', received: text.slice(0, 80) },
    notADecimal('A figure', text),
  );
}
