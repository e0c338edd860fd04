import { checkAsOf } from '../attainment/check-as-of.js';
import { checkParameters } from '../attainment/check-parameters.js';
import type { EvaluateCriterionOptions } from '../attainment/evaluate-criterion-options.js';
import type { Dataset } from '../dataset/dataset.js';
import type { Plan } from '../model/plan.js';
import { planIndex } from '../plan/plan-index.js';
import { evaluateInContext } from './evaluate-in-context.js';
import { planContext } from './plan-context.js';
import type { PlanEvaluation } from './plan-evaluation.js';

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
  checkParameters(options.parameters, dataset.plan, [...planIndex(plan).criteria.values()]);
  return evaluateInContext(plan, planContext(dataset, options));
}
