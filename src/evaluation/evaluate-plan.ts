import { checkAsOf } from '../attainment/check-as-of.js';
import { type EvaluateCriterionOptions, evaluateCriterion } from '../attainment/evaluate-criterion.js';
import { isBoundByPlan } from '../attainment/is-bound-by-plan.js';
import type { CriterionVerdict } from '../attainment/verdict.js';
import type { Dataset } from '../dataset/dataset.js';
import type { Criterion, Plan } from '../model/plan.js';
import { attainmentProbability } from '../projection/attainment-probability.js';
import { project } from '../projection/project.js';
import { countStatuses } from './count-statuses.js';
import { dataGaps } from './data-gaps.js';
import type { DomainVerdict, MeasureVerdict, PlanEvaluation, TargetVerdict } from './plan-evaluation.js';
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
  const { projector = { project, attainmentProbability } } = options;
  const judge = (criteria: readonly Criterion[]): CriterionVerdict[] =>
    criteria.map((criterion) => evaluateCriterion(criterion, dataset, { ...options, projector }));
  const targets = plan.targets.map((target) => rollUpTarget(target, judge(target.criteria)));
  const measures: MeasureVerdict[] = plan.measures
    .filter(({ criteria }) => criteria.length > 0)
    .map(({ id, domain, criteria }) => ({ measure: id, domain, criteria: judge(criteria) }));
  const criteria = targets.flatMap((target) => target.criteria);
  const measureCriteria = measures.flatMap((measure) => measure.criteria);
  const extents = plan.domains.flatMap(({ extent }) => (extent === undefined ? [] : [extent.targets]));
  return {
    plan: plan.id,
    area: options.area,
    asOf: options.asOf,
    ...(options.knownAt === undefined ? {} : { knownAt: options.knownAt }),
    comparisonOnly: !isBoundByPlan(plan, options.area),
    summary: {
      targets: countStatuses(targets.map(({ status }) => status)),
      criteria: countStatuses(criteria.map(({ status }) => status)),
      measureCriteria: countStatuses(measureCriteria.map(({ status }) => status)),
      extent: {
        ...(extents.length === 0 ? {} : { targets: extents.reduce((sum, count) => sum + count, 0) }),
        entered: plan.targets.length,
      },
      rows: dataset.counts,
    },
    domains: plan.domains.map(({ id, extent }) => domainVerdict(id, extent?.targets, targets)),
    targets,
    measures,
    gaps: dataGaps(plan, [...criteria, ...measureCriteria]),
  };
}

function domainVerdict(id: string, extent: number | undefined, targets: readonly TargetVerdict[]): DomainVerdict {
  const own = targets.filter(({ domain }) => domain === id);
  return {
    domain: id,
    ...(extent === undefined ? {} : { extent }),
    targets: countStatuses(own.map(({ status }) => status)),
    criteria: countStatuses(own.flatMap(({ criteria }) => criteria.map(({ status }) => status))),
  };
}
