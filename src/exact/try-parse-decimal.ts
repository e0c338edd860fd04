/** A decimal number as `coefficient ÷ 10^scale`. */
export interface ParsedDecimal {
  /** A safe integer, or a bigint where the digits do not fit one. */
  readonly coefficient: number | bigint;
  /** Decimal places as printed, trailing zeros included; never negative. */
  readonly scale: number;
}

/** Beyond this an input is no figure of statistics, and its arithmetic would cost memory. */
const MOST_DIGITS = 400;
/** Every integer of fifteen digits is a safe one. */
const MOST_SAFE_DIGITS = 15;
const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/;
// One constant each, which a bundler puts in its place.
const PLUS = 43;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;

/**
 * Reads a decimal number exactly, or says that it is none.
 *
 * A string is a plain decimal with optional sign, fraction and exponent; a number means its shortest decimal text, so 0.1 is
 * one tenth. Trailing zeros are kept in the scale, because they say how precisely a figure was printed.
 *
 * @param input - decimal text or a finite number; at most 400 digits before and after the exponent is applied
 * @returns coefficient and scale, −0 gives 0; `undefined` for anything else
 * @example
 * tryParseDecimal('30.0'); // => { coefficient: 300, scale: 1 }
 * tryParseDecimal('thirty'); // => undefined
 */
export function tryParseDecimal(input: unknown): ParsedDecimal | undefined {
  if (typeof input === 'string') return scanPlainDecimal(input) ?? parseLongDecimal(input);
  // Callers without types may pass anything; `[5]` must not read as 5.
  if (typeof input !== 'number') return undefined;
  if (Number.isSafeInteger(input)) return { coefficient: input || 0, scale: 0 };
  return parseLongDecimal(String(input));
}

/** The form that nearly all figures have, character by character: several times faster than the general one. */
function scanPlainDecimal(text: string): ParsedDecimal | undefined {
  const first = text.charCodeAt(0);
  const start = first === MINUS || first === PLUS ? 1 : 0;
  const { length } = text;
  if (length - start > MOST_SAFE_DIGITS + 1) return undefined;
  let coefficient = 0;
  let point = -1;
  for (let position = start; position < length; position += 1) {
    const code = text.charCodeAt(position);
    if (code >= ZERO && code <= NINE) coefficient = coefficient * 10 + (code - ZERO);
    else if (code === POINT && point < 0 && position > start) point = position;
    else return undefined;
  }
  // A figure needs a digit before and after its point; sixteen digits without a point may not be safe.
  if (length === start || point === length - 1 || (point < 0 && length - start > MOST_SAFE_DIGITS)) return undefined;
  const scale = point < 0 ? 0 : length - 1 - point;
  // Taken from 0, so that no zero has a sign.
  return { coefficient: first === MINUS ? 0 - coefficient : coefficient, scale };
}

function parseLongDecimal(text: string): ParsedDecimal | undefined {
  const match = text.length > MOST_DIGITS ? null : DECIMAL.exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = '', exponentText = 0] = match;
  const exponent = Number(exponentText);
  if (Math.abs(exponent) > MOST_DIGITS) return undefined;
  const places = fraction.length - exponent;
  const scale = Math.max(0, places);
  const digits = `${whole}${fraction}${'0'.repeat(scale - places)}`;
  if (digits.length > MOST_DIGITS || scale > MOST_DIGITS) return undefined;
  const signed = sign + digits;
  const value = Number(signed);
  // No zero has a sign.
  return { coefficient: Number.isSafeInteger(value) ? value || 0 : BigInt(signed), scale };
}
