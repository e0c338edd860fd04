import type { Body } from '../model/machinery.js';
import type { Plan } from '../model/plan.js';
import { findRecord } from './find-record.js';
import { planIndex } from './plan-index.js';

/**
 * A body of a plan's machinery by its id.
 *
 * @param plan - any plan; one without machinery has no bodies
 * @param id - id such as 'monitoring-group'
 * @returns the record of the plan itself, not a copy
 * @throws PlanError `argument/unknown-id`; its message suggests the nearest id
 * @example
 * findBody(zhongweiPlan, 'monitoring-group').ledBy; // => 'statistics-office'
 */
export function findBody(plan: Plan, id: string): Body {
  return findRecord('body', planIndex(plan).bodies, id, plan.id);
}
