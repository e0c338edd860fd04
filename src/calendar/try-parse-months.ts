import { tryParsePeriod } from './try-parse-period.js';

/** The months that a period of accounts covers, the first of a year being 1. */
export interface MonthSpan {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

const QUARTER = /^(\d{4})-Q([1-4])$/;
const MONTHS_OF_A_YEAR = 12;
const MONTHS_OF_A_QUARTER = 3;

/**
 * Reads a period of accounts, or says that it is none.
 *
 * @param text - '2024' the year, '2024-Q1' a quarter, '2024-03' a month; nothing else
 * @returns the months that it covers, both ends included; `undefined` for any other text and for years outside 1900 to 2200
 * @example
 * tryParseMonths('2024-Q2'); // => { year: 2024, first: 4, last: 6 }
 * tryParseMonths('2024-13'); // => undefined
 */
export function tryParseMonths(text: string): MonthSpan | undefined {
  const quarter = QUARTER.exec(text);
  const period = tryParsePeriod(quarter?.[1] ?? text);
  if (period === undefined) return undefined;
  const year = period.start;
  if (quarter !== null) {
    const last = Number(quarter[2]) * MONTHS_OF_A_QUARTER;
    return { year, first: last - MONTHS_OF_A_QUARTER + 1, last };
  }
  if (period.kind === 'year') return { year, first: 1, last: MONTHS_OF_A_YEAR };
  if (period.kind !== 'month') return undefined;
  const month = Number(text.slice(-2));
  return { year, first: month, last: month };
}
