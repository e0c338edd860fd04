import { notADecimalError } from '../errors/not-a-decimal-error.js';
import { type ParsedDecimal, tryParseDecimal } from './try-parse-decimal.js';

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
  const parsed = tryParseDecimal(input);
  if (parsed !== undefined) return parsed;
  throw notADecimalError(input);
}
