import type { Indicator, Plan } from '../model/plan.js';
import { findIndicator } from '../plan/find-indicator.js';
import { findRecord } from '../plan/find-record.js';
import { planIndex } from '../plan/plan-index.js';
import type { AgreedDataDay } from './agreed-data-day.js';
import { agreedDayIn } from './agreed-day-in.js';
import { checkAgreedDay } from './check-agreed-day.js';

/** The day by which a figure of an indicator and year is due; `undefined` where none was agreed on. */
export type DataDueDay = (indicator: Indicator, year: number) => string | undefined;

/**
 * Checks agreed days for figures.
 *
 * @param plan - any plan
 * @param agreed - the days; of several that apply to a figure the last one counts
 * @returns the look-up
 * @throws PlanError `argument/unknown-id`, `argument/not-a-date`, `argument/out-of-range`
 */
export function dataDueDay(plan: Plan, agreed: readonly AgreedDataDay[]): DataDueDay {
  agreed.forEach((day, position) => {
    const { office, indicator } = day;
    if (office !== undefined) findRecord('office', planIndex(plan).offices, office, plan.id);
    if (indicator !== undefined) findIndicator(plan, indicator);
    checkAgreedDay(day, `agreed[${String(position)}]`);
  });
  return (indicator, year) => {
    let last: string | undefined;
    for (const day of agreed) {
      if (day.office !== undefined && day.office !== indicator.steward) continue;
      if (day.indicator !== undefined && day.indicator !== indicator.id) continue;
      last = agreedDayIn(day, year) ?? last;
    }
    return last;
  };
}
