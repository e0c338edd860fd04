import { tryParsePeriod } from './try-parse-period.js';

/**
 * The last day that a date can mean: '2023' its 31 December, '2023-02' its 28 February.
 *
 * @param text - ISO day, month or year
 * @returns the day as 'YYYY-MM-DD'; `undefined` for any other text and for days that do not exist
 * @example
 * lastDay('2024-02'); // => '2024-02-29'
 */
export function lastDay(text: string): string | undefined {
  const period = tryParsePeriod(text);
  switch (period?.kind) {
    case 'day':
      return text;
    case 'year':
      return `${text}-12-31`;
    case 'month': {
      // Day 0 of the next month, in UTC: some time zones have skipped a last day of a month, as Kiritimati 1994-12-31.
      const days = new Date(Date.UTC(period.start, Number(text.slice(5)), 0)).getUTCDate();
      return `${text}-${String(days)}`;
    }
    case 'years':
    case undefined:
      return undefined;
  }
}
