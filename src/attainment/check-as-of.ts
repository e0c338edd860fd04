import { assertYear } from '../calendar/assert-year.js';
import { lastDay } from '../calendar/last-day.js';
import { asOfBeforeBaseline, notADate } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import type { Plan } from '../model/plan.js';
import { findArea } from '../plan/find-area.js';

/**
 * Refuses an area, year or day that cannot be evaluated.
 *
 * @param plan - the plan
 * @param area - code of the area
 * @param asOf - the last reference year; the baseline year or later, with no upper end
 * @param knownAt - the last day of publication, `undefined` for everything
 * @throws PlanError `argument/unknown-id`, `argument/not-a-year`, `argument/as-of-before-baseline`, `argument/not-a-date`
 */
export function checkAsOf(plan: Plan, area: string, asOf: number, knownAt: string | undefined): void {
  findArea(plan, area);
  assertYear('asOf', asOf);
  if (asOf < plan.baselineYear) {
    throw new PlanError(
      'argument/as-of-before-baseline',
      { received: asOf, baselineYear: plan.baselineYear },
      asOfBeforeBaseline(asOf, plan.baselineYear),
    );
  }
  if (knownAt !== undefined && lastDay(knownAt) !== knownAt) {
    throw new PlanError('argument/not-a-date', { where: 'knownAt', received: knownAt }, notADate('knownAt', knownAt));
  }
}
