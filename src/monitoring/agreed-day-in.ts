import { lastDay } from '../calendar/last-day.js';
import type { AgreedDay } from './agreed-day.js';
import { isOfEveryYear } from './is-of-every-year.js';

/**
 * The day agreed on for a reporting year.
 *
 * @param agreed - the day, checked
 * @param year - the reporting year
 * @returns ISO day; `undefined` where one day was agreed on and it is another year's
 * @example
 * agreedDayIn({ on: '02-29', yearsAfter: 1 }, 2024); // => '2025-02-28'
 * agreedDayIn({ on: '2025-03-15', yearsAfter: 1 }, 2023); // => undefined
 */
export function agreedDayIn({ on, yearsAfter = 0 }: AgreedDay, year: number): string | undefined {
  if (!isOfEveryYear(on)) return Number(on.slice(0, 4)) - yearsAfter === year ? on : undefined;
  const day = `${String(year + yearsAfter)}-${on}`;
  return lastDay(day) ?? lastDay(day.slice(0, 7));
}
