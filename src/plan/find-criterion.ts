import type { Criterion } from '../model/criterion.js';
import type { Plan } from '../model/plan.js';
import { findRecord } from './find-record.js';
import { planIndex } from './plan-index.js';

/**
 * A criterion of a goal or measure by its id.
 *
 * @param plan - any plan
 * @param id - id such as 'health-03.1'
 * @returns the record of the plan itself, not a copy
 * @throws PlanError `argument/unknown-id`; its message suggests the nearest id
 * @example
 * findCriterion(zhongweiPlan, 'health-03.1').kind; // => 'at-most'
 */
export function findCriterion(plan: Plan, id: string): Criterion {
  return findRecord('criterion', planIndex(plan).criteria, id, plan.id);
}
