import type { Area, Plan } from '../model/plan.js';
import { findArea } from '../plan/find-area.js';
import { planIndex } from '../plan/plan-index.js';

/**
 * An area and every area that a plan lists inside it, at any depth.
 *
 * @param plan - any plan
 * @param code - GB/T 2260 code of the area
 * @returns the area itself first, then those inside it in the order of the plan. Whether these are all its counties is what
 *   `Area.countiesListed` says
 * @throws PlanError `argument/unknown-id`
 * @example
 * areasWithin(zhongweiPlan, '640500').map(({ code }) => code); // => ['640500', '640502', '640521', '640522']
 * areasWithin(zhongweiPlan, '640522').map(({ code }) => code); // => ['640522']
 */
export function areasWithin(plan: Plan, code: string): readonly Area[] {
  const own = findArea(plan, code);
  const { areas } = planIndex(plan);
  const isInside = (area: Area): boolean => {
    // A cycle of parents in a malformed plan ends when an area comes up again.
    const seen = new Set<string>();
    for (let at = area.parent; at !== undefined && !seen.has(at); at = areas.get(at)?.parent) {
      if (at === code) return true;
      seen.add(at);
    }
    return false;
  };
  return [own, ...plan.areas.filter((area) => area.code !== code && isInside(area))];
}
