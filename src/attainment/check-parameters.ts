import { unknownId } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import type { Criterion } from '../model/criterion.js';
import type { Plan } from '../model/plan.js';
import { nearestId } from '../plan/nearest-id.js';
import { planIndex } from '../plan/plan-index.js';

/**
 * Refuses a figure that no criterion asks for: a misspelt name would leave its criterion unassessed and nobody would know.
 *
 * @param parameters - the figures given, by the id of the parameter; `undefined` for none
 * @param plan - a plan, whose goals and measures ask for parameters
 * @param further - criteria besides those of the plan
 * @throws PlanError `argument/unknown-id` with the nearest name
 */
export function checkParameters(
  parameters: Readonly<Record<string, unknown>> | undefined,
  plan: Plan,
  further: readonly Criterion[],
): void {
  for (const received of Object.keys(parameters ?? {})) {
    const { parameters: known } = planIndex(plan);
    const others = further.flatMap((criterion) => (criterion.kind === 'prescribed' ? [criterion.parameter.id] : []));
    if (known.has(received) || others.includes(received)) continue;
    const nearest = nearestId(received, [...known, ...others]);
    const details = { kind: 'parameter', received, ...(nearest === undefined ? {} : { nearest }) } as const;
    throw new PlanError('argument/unknown-id', details, unknownId('parameter', received, plan.id, nearest));
  }
}
