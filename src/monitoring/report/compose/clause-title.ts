import type { Text } from '../../../model/text.js';
import type { Plan } from '../../../model/plan.js';

/**
 * The words of a clause: its own title, else that of its goal or measure.
 *
 * @param plan - the plan
 * @param criterion - id of the clause
 * @returns the title; the id where the plan does not have it
 */
export function clauseTitle(plan: Plan, criterion: string): Text {
  for (const owner of [...plan.targets, ...plan.measures]) {
    const clause = owner.criteria.find(({ id }) => id === criterion);
    if (clause !== undefined) return clause.title ?? owner.title;
  }
  return { zh: criterion, en: criterion };
}
