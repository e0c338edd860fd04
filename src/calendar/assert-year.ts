import { notAYear } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/**
 * Refuses what is not a year.
 *
 * @param name - name of the argument, for the message
 * @param value - the year
 * @throws PlanError `argument/not-a-year` unless it is a whole number from 1900 to 2200
 */
export function assertYear(name: string, value: number): void {
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) return;
  throw new PlanError('argument/not-a-year', { where: name, received: String(value) }, notAYear(name, value));
}
