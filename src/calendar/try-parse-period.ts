import { isValid, parseISO } from 'date-fns';
import { type Period, tryParseYears } from './try-parse-years.js';

const MONTH_OR_DAY = /^\d{4}-\d{2}(?:-\d{2})?$/;

/**
 * Reads a period, or says that it is none.
 *
 * @param text - '2022' the year, '2016/2020' years pooled, '2021-06' a month, '2020-11-01' a day; nothing else
 * @returns the period; `undefined` for any other text, for days that do not exist, years outside 1900 to 2200, and ranges
 *   that end before they start or cover more than 50 years
 * @example
 * tryParsePeriod('2016/2020'); // => { kind: 'years', start: 2016, end: 2020, span: 5 }
 * tryParsePeriod('2031-02-30'); // => undefined
 */
export function tryParsePeriod(text: string): Period | undefined {
  const match = MONTH_OR_DAY.exec(text);
  if (match === null) return tryParseYears(text);
  const kind = text.length === 7 ? 'month' : 'day';
  // In UTC, so that the machine's time zone cannot make a day vanish.
  const date = parseISO(`${kind === 'month' ? `${text}-01` : text}T00:00:00Z`);
  const year = tryParseYears(text.slice(0, 4));
  return isValid(date) && year !== undefined ? { ...year, kind } : undefined;
}
