import { dayText } from './day-text.js';

/** Which days are worked on. Saturdays and Sundays are free unless they are named as working days. */
export interface WorkingDays {
  /** Further free days: public holidays and the days that they are made longer by. ISO days. */
  readonly off: readonly string[];
  /** Saturdays and Sundays that are worked on to make up for a holiday (调休). They win over `off`. */
  readonly working?: readonly string[];
}

/**
 * The day itself where it is worked on, otherwise the first working day after it.
 *
 * A term whose last day is a statutory day off ends on the day after the time off (Civil Code of the PRC, article 203);
 * days off are weekends and public holidays, but for the days that are worked on instead.
 *
 * @param day - ISO day that exists
 * @param days - the free days and the days worked on instead
 * @returns ISO day, `day` or later
 * @example
 * nextWorkingDay('2024-10-01', { off: ['2024-10-01', '2024-10-02', '2024-10-03', '2024-10-04', '2024-10-07'] }); // => '2024-10-08'
 * nextWorkingDay('2024-10-12', { off: [], working: ['2024-10-12'] }); // => '2024-10-12'
 */
export function nextWorkingDay(day: string, days: WorkingDays): string {
  const off = new Set(days.off);
  const working = new Set(days.working);
  const at = new Date(`${day}T00:00:00Z`);
  // Ends: `off` is finite, and no seven days in a row are weekends.
  for (;;) {
    const text = dayText(at);
    const isWeekend = at.getUTCDay() === 0 || at.getUTCDay() === 6;
    if (working.has(text) || (!isWeekend && !off.has(text))) return text;
    at.setUTCDate(at.getUTCDate() + 1);
  }
}
