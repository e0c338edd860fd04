import { lastDay } from '../../calendar/last-day.js';
import type { MonthSpan } from '../../calendar/try-parse-months.js';

/**
 * Whether an amount is known on a day.
 *
 * @param months - the period that it belongs to
 * @param recorded - the day from which it is known, where that is given
 * @param isKnownAhead - true for what is known from the first day of its period on; all else is known from its last day
 * @param asOfDay - ISO day
 * @returns true when it is known by the end of that day
 */
export function isKnownOn(
  months: MonthSpan,
  recorded: string | undefined,
  isKnownAhead: boolean,
  asOfDay: string,
): boolean {
  if (recorded !== undefined) return recorded <= asOfDay;
  const month = `${String(months.year)}-${String(isKnownAhead ? months.first : months.last).padStart(2, '0')}`;
  return (isKnownAhead ? `${month}-01` : (lastDay(month) ?? month)) <= asOfDay;
}
