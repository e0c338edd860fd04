import type { Area, Plan } from '../model/plan.js';
import { planIndex } from './plan-index.js';

/**
 * The counties that a plan lists inside an area, at any depth.
 *
 * @param plan - any plan
 * @param code - GB/T 2260 code of the area
 * @returns the counties in the order of the plan; a county is inside itself; empty for an unknown code. Whether these are
 *   all its counties is what `Area.countiesListed` says
 * @example
 * countiesOf(zhongweiPlan, '640500').map((area) => area.code); // => ['640502', '640521', '640522']
 */
export function countiesOf(plan: Plan, code: string): readonly Area[] {
  return planIndex(plan).counties.get(code) ?? [];
}
