/**
 * The cycle of a plan: duties and their calendar, data collection, vintages, responsibility.
 *
 * @module monitoring
 */
export type { WorkingDays } from '../calendar/next-working-day.js';
export type { DutyRecord } from './duty-record.js';
