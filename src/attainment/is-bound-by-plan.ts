import type { Plan } from '../model/plan.js';
import { planIndex } from '../plan/plan-index.js';

/**
 * Whether an area is bound by a plan: the plan's own area, or one inside it.
 *
 * @param plan - the plan; one that names no jurisdiction binds all its areas
 * @param code - code of the area
 * @returns false where the plan's goals are only held against the area's figures
 */
export function isBoundByPlan(plan: Plan, code: string): boolean {
  if (plan.jurisdiction === undefined) return true;
  const { areas } = planIndex(plan);
  const seen = new Set<string>();
  for (let at: string | undefined = code; at !== undefined && !seen.has(at); at = areas.get(at)?.parent) {
    if (at === plan.jurisdiction) return true;
    seen.add(at);
  }
  return false;
}
