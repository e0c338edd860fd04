import type { Area, Plan } from '../model/plan.js';
import { findRecord } from './find-record.js';
import { planIndex } from './plan-index.js';

/**
 * An area of a plan by its code.
 *
 * @param plan - any plan
 * @param id - six digits of GB/T 2260
 * @returns the record of the plan itself, not a copy
 * @throws PlanError `argument/unknown-id`; its message suggests the nearest id
 * @example
 * findArea(zhongweiPlan, '640500').level; // => 'prefecture'
 */
export function findArea(plan: Plan, id: string): Area {
  return findRecord('area', planIndex(plan).areas, id, plan.id);
}
