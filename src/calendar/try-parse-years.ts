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

/**
 * Reads a year or several years pooled, or says that it is neither. Unlike `tryParsePeriod` it knows no days, and needs no
 * calendar.
 *
 * @param text - '2022' the year, '2016/2020' years pooled; nothing else
 * @returns the period; `undefined` for any other text, months and days included, years outside 1900 to 2200, and ranges that
 *   end before they start or cover more than 50 years
 * @example
 * tryParseYears('2016/2020'); // => { kind: 'years', start: 2016, end: 2020, span: 5 }
 * tryParseYears('2021-06'); // => undefined
 */
export function tryParseYears(text: string): Period | undefined {
  const [, first, last] = YEARS.exec(text) ?? [];
  const start = Number(first);
  const end = Number(last ?? first);
  const span = end - start + 1;
  // No match is no number, and fails too.
  if (!(start >= FIRST_YEAR && end <= LAST_YEAR && span <= LONGEST_SPAN)) return undefined;
  if (last === undefined) return { kind: 'year', start, end, span };
  return span < 2 ? undefined : { kind: 'years', start, end, span };
}
