import type { Plan } from '../model/plan.js';
import { findRecord } from './find-record.js';
import { planIndex } from './plan-index.js';

/**
 * An indicator of a plan by its id.
 *
 * @param plan - any plan
 * @param id - id of the indicator; the compiler checks it for a built-in plan
 * @returns the record of the plan itself, not a copy
 * @throws PlanError `argument/unknown-id`; its message suggests the nearest id
 * @example
 * findIndicator(zhongweiPlan, 'maternal-mortality-ratio').unit; // => '1/10万'
 */
export function findIndicator<P extends Plan>(plan: P, id: P['indicators'][number]['id']): P['indicators'][number] {
  return findRecord('indicator', planIndex(plan).indicators, id, plan.id);
}
