import type { Objective } from '../model/objective.js';
import type { Plan } from '../model/plan.js';
import { findTarget } from './find-target.js';

/**
 * The general objectives that a goal carries.
 *
 * @param plan - any plan
 * @param target - id of the goal
 * @returns the objectives in the order of the plan; empty where it carries none
 * @throws PlanError `argument/unknown-id` for a goal that the plan does not have
 * @example
 * objectivesOf(zhongweiPlan, 'health-03').map(({ id }) => id); // => ['objective-03', 'objective-05']
 */
export function objectivesOf<P extends Plan>(plan: P, target: P['targets'][number]['id']): readonly Objective[] {
  findTarget(plan, target);
  return (plan.objectives ?? []).filter(({ targets }) => targets.includes(target));
}
