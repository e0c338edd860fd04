import type { BodyLevel, Duty } from '../model/machinery.js';
import type { Plan } from '../model/plan.js';
import { findBody } from './find-body.js';

/**
 * What a plan makes one of its bodies do.
 *
 * A duty that several bodies share is a duty of each. A duty without `levels` holds at every level at which the body
 * exists.
 *
 * @param plan - any plan; one without machinery has no bodies
 * @param body - id of the body
 * @param level - level of government; duties of every level where absent
 * @returns the duties in the order of the plan's text; empty where the body has none at that level
 * @throws PlanError `argument/unknown-id` for a body that the plan does not have
 * @example
 * dutiesOf(zhongweiPlan, 'government', 'county').find(({ due }) => due !== 'not-stated').id; // => 'submit-county-plan'
 * dutiesOf(zhongweiPlan, 'monitoring-group', 'province'); // => []
 */
export function dutiesOf(plan: Plan, body: string, level?: BodyLevel): readonly Duty[] {
  const { levels } = findBody(plan, body);
  if (level !== undefined && !levels.includes(level)) return [];
  return (plan.machinery?.duties ?? []).filter(
    (duty) => duty.who.includes(body) && (level === undefined || (duty.levels ?? levels).includes(level)),
  );
}
