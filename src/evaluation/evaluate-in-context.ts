import type { CriterionContext } from '../attainment/criterion-context.js';
import { judgeInContext } from '../attainment/judge-in-context.js';
import type { CriterionVerdict } from '../attainment/verdict.js';
import type { Criterion } from '../model/criterion.js';
import type { Plan } from '../model/plan.js';
import { assembleEvaluation } from './assemble-evaluation.js';
import type { MeasureVerdict, PlanEvaluation } from './plan-evaluation.js';
import { rollUpTarget } from './roll-up-target.js';

/**
 * Evaluates a plan in one area with options that were checked before.
 *
 * @param plan - the plan
 * @param context - dataset, area, year and options
 * @returns the evaluation, plain data
 */
export function evaluateInContext(plan: Plan, context: CriterionContext): PlanEvaluation {
  const judge = (criteria: readonly Criterion[]): CriterionVerdict[] =>
    criteria.map((criterion) => judgeInContext(criterion, context));
  const targets = plan.targets.map((target) => rollUpTarget(target, judge(target.criteria)));
  const measures: MeasureVerdict[] = plan.measures
    .filter(({ criteria }) => criteria.length > 0)
    .map(({ id, domain, criteria }) => ({ measure: id, domain, criteria: judge(criteria) }));
  return assembleEvaluation(plan, context.dataset, context, { targets, measures });
}
