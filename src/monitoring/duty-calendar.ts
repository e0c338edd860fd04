import type { Plan } from '../model/plan.js';
import type { DutyCalendarOptions } from './duty-calendar-options.js';
import { dutyCalendars } from './duty-calendars.js';
import type { DutyCalendar } from './duty-occurrence.js';

/**
 * What is due in an area for a reporting year, from whom and to whom, what is late, and what comes next.
 *
 * Every duty of the plan's machinery that a body of this area's level bears comes once for each body, occasion and (where
 * offices are told apart) office, with exactly one state; `fromBelow` has what the areas directly inside hand up to it.
 *
 * Days. Where the plan dates a duty (county plans go up within one month of promulgation) the day follows from
 * `promulgated`. Everywhere else the plan says nothing: the duty is `not-stated` and takes an agreed date; no date is ever
 * invented. With `workingDays` a day off moves to the next working day. On its day a duty is still due, on the next it is late.
 *
 * Years. `year` is the reporting year; dates in the year after it are agreed with `yearsAfter: 1`. Which years are reported
 * on, and which end the mid-term and the final evaluation, are `cycleYears` unless `years` says otherwise. What is done once
 * stands in every year from the promulgation (or the plan's first year) on, and stays late until it is done.
 *
 * Records. What became known after `asOfDay` does not count. A paper that is handed in fulfils every duty that names it;
 * where a duty needs several, the last one. Records that cannot be used are listed with a reason.
 *
 * @param plan - any plan; one without machinery has no duties
 * @param options - area, reporting year, day, records and agreements
 * @returns the calendar, plain data
 * @throws PlanError `argument/unknown-id`, `argument/not-a-year`, `argument/not-a-date`; `argument/invalid` or
 *   `argument/out-of-range` for an agreement that cannot have an effect
 * @example
 * const calendar = dutyCalendar(zhongweiPlan, {
 *   area: '640522',
 *   year: 2022,
 *   asOfDay: '2022-03-01',
 *   promulgated: { '640522': '2022-01-31' },
 * });
 * calendar.late.map(({ duty, daysLate }) => [duty, daysLate]); // => [['submit-county-plan', 1]]
 * calendar.own.occurrences.find(({ duty }) => duty === 'member-yearly-report').due; // => { status: 'unavailable', reason: 'not-stated' }
 */
export function dutyCalendar(plan: Plan, options: DutyCalendarOptions): DutyCalendar {
  const { area, ...rest } = options;
  const [calendar] = dutyCalendars(plan, [area], rest);
  return calendar as DutyCalendar;
}
