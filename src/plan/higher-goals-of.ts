import type { HigherGoal } from '../model/higher-goal.js';
import type { Plan } from '../model/plan.js';
import { findIndicator } from './find-indicator.js';

/**
 * What higher levels of government want of one indicator of a plan.
 *
 * They bind nobody here. Their figures may be about everybody where this plan means women (`select`), may have been seen
 * at second hand (`quality`), and may contradict each other (`inconsistentWith`).
 *
 * @param plan - any plan
 * @param indicator - id of the indicator
 * @returns the goals in the order of the plan; empty where none was seen
 * @throws PlanError `argument/unknown-id` for an indicator that the plan does not have
 * @example
 * higherGoalsOf(zhongweiPlan, 'hiv-mtct-rate').map(({ area, by }) => [area, by]); // => [['100000', 2030]]
 * higherGoalsOf(zhongweiPlan, 'obesity-prevalence'); // => []
 */
export function higherGoalsOf<P extends Plan>(
  plan: P,
  indicator: P['indicators'][number]['id'],
): readonly HigherGoal[] {
  findIndicator(plan, indicator);
  return (plan.higherGoals ?? []).filter((goal) => goal.indicator === indicator);
}
