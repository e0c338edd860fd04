import { dayText } from './day-text.js';

/**
 * The last day of a term of months that runs from a day.
 *
 * The day itself is not counted, and the term ends on the day of the same number; where the month has none, on its last
 * day (Civil Code of the PRC, articles 201 and 202). One month from 31 January ends on 28 or 29 February.
 *
 * @param day - ISO day that exists
 * @param months - whole number, 0 or more
 * @returns ISO day
 * @example
 * monthsAfter('2022-01-31', 1); // => '2022-02-28'
 * monthsAfter('2023-12-15', 1); // => '2024-01-15'
 */
export function monthsAfter(day: string, months: number): string {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1 + months;
  // Day 0 of the month after is the last one of the month.
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayText(new Date(Date.UTC(year, month, Math.min(Number(day.slice(8)), lastOfMonth))));
}
