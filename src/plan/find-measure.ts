import type { Plan } from '../model/plan.js';
import { findRecord } from './find-record.js';
import { planIndex } from './plan-index.js';

/**
 * A measure of a plan by its id.
 *
 * @param plan - any plan
 * @param id - id of the measure; the compiler checks it for a built-in plan
 * @returns the record of the plan itself, not a copy
 * @throws PlanError `argument/unknown-id`; its message suggests the nearest id
 * @example
 * findMeasure(zhongweiPlan, 'health-m04').targets; // => ['health-03', 'health-05']
 */
export function findMeasure<P extends Plan>(plan: P, id: P['measures'][number]['id']): P['measures'][number] {
  return findRecord('measure', planIndex(plan).measures, id, plan.id);
}
