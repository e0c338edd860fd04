import type { Plan } from '../model/plan.js';
import { findRecord } from './find-record.js';
import { planIndex } from './plan-index.js';

/**
 * A goal of a plan by its id.
 *
 * @param plan - any plan
 * @param id - id of the goal; the compiler checks it for a built-in plan
 * @returns the record of the plan itself, not a copy
 * @throws PlanError `argument/unknown-id`; its message suggests the nearest id
 * @example
 * findTarget(zhongweiPlan, 'health-03').number; // => 3
 */
export function findTarget<P extends Plan>(plan: P, id: P['targets'][number]['id']): P['targets'][number] {
  return findRecord('target', planIndex(plan).targets, id, plan.id);
}
