import { tryParseDecimal } from '../../../exact/try-parse-decimal.js';

/** What spreadsheets take for the beginning of a formula, in both widths, and what they skip before looking. */
const FORMULA = /^[\t\r\n ]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;

/**
 * Text on its way into a CSV file that a spreadsheet may open: what would be taken for a formula gets an apostrophe before
 * it. Numbers stay numbers, negative ones too.
 *
 * @param text - the content of a cell
 * @returns the content, safe to open
 * @example
 * formulaSafe('=1+1'); // => "'=1+1"
 * formulaSafe('-0.3'); // => '-0.3'
 * formulaSafe('-'); // => "'-"
 */
export function formulaSafe(text: string): string {
  return FORMULA.test(text) && tryParseDecimal(text) === undefined ? `'${text}` : text;
}
