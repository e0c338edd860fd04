import { notADate } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import { lastDay } from './last-day.js';

/**
 * Refuses what is not a day.
 *
 * @param name - name of the argument, for the message
 * @param value - the day
 * @throws PlanError `argument/not-a-date` unless it is a day from 1900 to 2200 that exists, written 'YYYY-MM-DD'
 */
export function assertDay(name: string, value: unknown): void {
  if (typeof value === 'string' && value.length === 10 && lastDay(value) === value) return;
  throw new PlanError('argument/not-a-date', { where: name, received: String(value) }, notADate(name, value));
}
