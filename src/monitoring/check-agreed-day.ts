import { lastDay } from '../calendar/last-day.js';
import { outOfRange } from '../errors/messages.js';
import { notAnAgreedDay } from '../errors/monitoring-messages.js';
import { PlanError } from '../errors/plan-error.js';
import type { AgreedDay } from './agreed-day.js';
import { isOfEveryYear } from './is-of-every-year.js';

const MOST_YEARS_AFTER = 10;

/**
 * Refuses a day that cannot have been agreed on.
 *
 * @param agreed - the day; a 29 February is a day of every year
 * @param where - name of the argument, for the message
 * @throws PlanError `argument/not-a-date`, or `argument/out-of-range` unless `yearsAfter` is a whole number from 0 to 10
 */
export function checkAgreedDay({ on, yearsAfter = 0 }: AgreedDay, where: string): void {
  const given: unknown = on;
  // 2024 has a 29 February.
  const day = typeof given === 'string' && isOfEveryYear(given) ? `2024-${given}` : given;
  if (typeof day !== 'string' || day.length !== 10 || lastDay(day) !== day) {
    const message = notAnAgreedDay(`${where}.on`, given);
    throw new PlanError('argument/not-a-date', { where: `${where}.on`, received: String(given) }, message);
  }
  if (Number.isInteger(yearsAfter) && yearsAfter >= 0 && yearsAfter <= MOST_YEARS_AFTER) return;
  const expected = `a whole number from 0 to ${String(MOST_YEARS_AFTER)}`;
  throw new PlanError(
    'argument/out-of-range',
    { where: `${where}.yearsAfter`, received: String(yearsAfter), expected },
    outOfRange(`${where}.yearsAfter`, yearsAfter, expected),
  );
}
