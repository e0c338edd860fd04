/**
 * The cycle of a plan: duties and their calendar, data collection, vintages, responsibility.
 *
 * @module monitoring
 */
export type { WorkingDays } from '../calendar/next-working-day.js';
export type * from './agreed-date.js';
export { type CycleYears, cycleYears } from './cycle-years.js';
export type * from './done-duty.js';
export { dutyCalendar } from './duty-calendar.js';
export type * from './duty-calendar-options.js';
export { dutyCalendars } from './duty-calendars.js';
export type * from './duty-occurrence.js';
export { dutyStateLabels, unusedRecordLabels } from './labels.js';
export { type ToICalendarOptions, toICalendar } from './to-icalendar.js';
