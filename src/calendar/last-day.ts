import { getDaysInMonth } from 'date-fns';
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
      const days = getDaysInMonth(new Date(period.start, Number(text.slice(5)) - 1, 1));
      return `${text}-${String(days)}`;
    }
    case 'years':
    case undefined:
      return undefined;
  }
}
