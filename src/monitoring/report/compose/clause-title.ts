import type { Text } from '../../../model/text.js';
import type { Plan } from '../../../model/plan.js';
import { planIndex } from '../../../plan/plan-index.js';

/**
 * The words of a clause: its own title, else that of its goal or measure.
 *
 * @param plan - the plan
 * @param criterion - id of the clause
 * @returns the title; the id where the plan does not have it
 */
export function clauseTitle(plan: Plan, criterion: string): Text {
  const own = planIndex(plan).criteria.get(criterion)?.title;
  if (own !== undefined) return own;
  for (const owner of [...plan.targets, ...plan.measures]) {
    if (owner.criteria.some(({ id }) => id === criterion)) return owner.title;
  }
  return { zh: criterion, en: criterion };
}
