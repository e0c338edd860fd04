import { isValid, parseISO } from 'date-fns';

/** A reporting period. */
export interface Period {
  readonly kind: 'year' | 'years' | 'month' | 'day';
  /** First and last year that it touches. */
  readonly start: number;
  readonly end: number;
  /** Number of years from first to last. */
  readonly span: number;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const LONGEST_SPAN = 50;
const YEARS = /^(\d{4})(?:\/(\d{4}))?$/;
const MONTH_OR_DAY = /^(\d{4})-\d{2}(?:-\d{2})?$/;

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
  const years = YEARS.exec(text);
  if (years !== null) {
    const start = Number(years[1]);
    const end = years[2] === undefined ? start : Number(years[2]);
    const span = end - start + 1;
    const isRange = years[2] !== undefined;
    if (start < FIRST_YEAR || end > LAST_YEAR || span > LONGEST_SPAN || (isRange && span < 2)) return undefined;
    return { kind: isRange ? 'years' : 'year', start, end, span };
  }
  const match = MONTH_OR_DAY.exec(text);
  if (match === null) return undefined;
  const kind = text.length === 7 ? 'month' : 'day';
  // In UTC, so that the machine's time zone cannot make a day vanish.
  const date = parseISO(`${kind === 'month' ? `${text}-01` : text}T00:00:00Z`);
  const year = Number(match[1]);
  if (!isValid(date) || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  return { kind, start: year, end: year, span: 1 };
}
