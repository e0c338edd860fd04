import type { Body, BodyLevel, Duty, Occasion } from '../model/machinery.js';
import type { Plan } from '../model/plan.js';
import { dutiesOf } from '../plan/duties-of.js';
import { planIndex } from '../plan/plan-index.js';

/** A duty on one of its occasions, as one body bears it. */
export interface DutySlot {
  readonly body: Body;
  readonly duty: Duty;
  readonly occasion: Occasion;
  /** Ids of the papers that fulfil the duty on this occasion. */
  readonly products: readonly string[];
}

/**
 * What the bodies of a level of government have to do: every duty once for each body that bears it and each occasion.
 *
 * @param plan - any plan; one without machinery has no duties
 * @param level - level of government
 * @returns the slots in the order of bodies, then of the plan's text, then of the occasions
 */
export function dutySlots(plan: Plan, level: BodyLevel): DutySlot[] {
  const { products } = planIndex(plan);
  return (plan.machinery?.bodies ?? []).flatMap((body) =>
    dutiesOf(plan, body.id, level).flatMap((duty) =>
      [...new Set(duty.when)].map((occasion) => ({
        body,
        duty,
        occasion,
        products: (duty.products ?? []).filter((id) => products.get(id)?.when.includes(occasion) === true),
      })),
    ),
  );
}
