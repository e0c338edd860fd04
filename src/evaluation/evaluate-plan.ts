import { checkAsOf } from '../attainment/check-as-of.js';
import { checkParameters } from '../attainment/check-parameters.js';
import type { EvaluateCriterionOptions } from '../attainment/evaluate-criterion.js';
import type { CriterionVerdict } from '../attainment/verdict.js';
import type { Dataset } from '../dataset/dataset.js';
import type { Criterion, Plan } from '../model/plan.js';
import type { MeasureVerdict, PlanEvaluation } from './plan-evaluation.js';
import { assembleEvaluation } from './assemble-evaluation.js';
import { judgeCriterion } from './judge-criterion.js';
import { rollUpTarget } from './roll-up-target.js';

/**
 * Where, when and how a plan is evaluated; the same as for one criterion, but for the projector: `project` of this package
 * where none is named, no outlook where it is `null`.
 */
export type EvaluatePlanOptions = EvaluateCriterionOptions;

/**
 * Evaluates every goal of a plan in one area, and the figures that its measures promise.
 *
 * The outlook of every clause is projected by `project`, unless another projector or `null` is given. A goal takes the status of its weakest clause. Shares of attainment come with both denominators, assessable and all; what
 * has no data is counted apart and never as attained.
 *
 * @param plan - the plan; usually that of the dataset, or the same with criteria changed by the caller
 * @param dataset - the observations
 * @param options - area, year and options
 * @returns the evaluation, plain data
 * @throws PlanError `argument/unknown-id`, `argument/not-a-year`, `argument/as-of-before-baseline`, `argument/not-a-date`
 * @example
 * const dataset = createDataset([], zhongweiPlan);
 * evaluatePlan(zhongweiPlan, dataset, { area: '640500', asOf: 2024 }).summary.targets.attained; // => 0
 */
export function evaluatePlan(plan: Plan, dataset: Dataset, options: EvaluatePlanOptions): PlanEvaluation {
  checkAsOf(plan, options.area, options.asOf, options.knownAt);
  const asked = [...plan.targets, ...plan.measures].flatMap((owner) => owner.criteria);
  checkParameters(options.parameters, dataset.plan, asked);
  const judge = (criteria: readonly Criterion[]): CriterionVerdict[] =>
    criteria.map((criterion) => judgeCriterion(criterion, dataset, options));
  const targets = plan.targets.map((target) => rollUpTarget(target, judge(target.criteria)));
  const measures: MeasureVerdict[] = plan.measures
    .filter(({ criteria }) => criteria.length > 0)
    .map(({ id, domain, criteria }) => ({ measure: id, domain, criteria: judge(criteria) }));
  return assembleEvaluation(plan, dataset, options, { targets, measures });
}
