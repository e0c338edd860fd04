import type { BudgetLine } from '../../model/budget.js';
import type { DecimalText } from '../../model/text.js';
import type { Plan } from '../../model/plan.js';
import { planIndex } from '../../plan/plan-index.js';

/** A goal that a line serves, and how much of the line is its. */
export interface ServedGoal {
  readonly target: string;
  readonly weight: DecimalText;
}

/**
 * The goals that a budget line serves, with their weights.
 *
 * The goals that it names; where it names none, those of its measures, with equal weights. Equal shares are our assumption: a
 * line that knows better says so in `weights`. A goal without a weight has the weight 1.
 *
 * @param plan - the plan of the budget
 * @param line - one of its lines
 * @returns the goals in the order of the plan, so that the order in a line changes nothing; empty for a line tied to neither
 */
export function goalsOfLine(plan: Plan, line: BudgetLine): ServedGoal[] {
  const { targets, measures } = planIndex(plan);
  const isDirect = line.targets.length > 0;
  const served = new Set(isDirect ? line.targets : line.measures.flatMap((id) => measures.get(id)?.targets ?? []));
  const weights = new Map((isDirect ? (line.weights ?? []) : []).map(({ id, weight }) => [id, weight] as const));
  return [...targets.keys()]
    .filter((id) => served.has(id))
    .map((target) => ({ target, weight: weights.get(target) ?? '1' }));
}
