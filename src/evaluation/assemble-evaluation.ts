import { isBoundByPlan } from '../attainment/is-bound-by-plan.js';
import type { CriterionVerdict } from '../attainment/verdict.js';
import type { Dataset } from '../dataset/dataset.js';
import type { Plan } from '../model/plan.js';
import { countStatuses } from './count-statuses.js';
import { dataGaps } from './data-gaps.js';
import type { DomainVerdict, MeasureVerdict, PlanEvaluation, TargetVerdict } from './plan-evaluation.js';

/**
 * The evaluation of a plan from the verdicts on its goals and measures: counts with every denominator, domains, gaps.
 *
 * @param plan - the plan
 * @param dataset - for the count of its rows
 * @param options - area, year and day of the verdicts
 * @param verdicts - of all goals and of the measures that promise figures, in the order of the plan
 * @returns the evaluation, plain data
 */
export function assembleEvaluation(
  plan: Plan,
  dataset: Dataset,
  options: { readonly area: string; readonly asOf: number; readonly knownAt?: string | undefined },
  { targets, measures }: { readonly targets: readonly TargetVerdict[]; readonly measures: readonly MeasureVerdict[] },
): PlanEvaluation {
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
      manual: {
        targets: targets.filter(isDecidedByExpert).length,
        criteria: countManual(criteria),
        measureCriteria: countManual(measureCriteria),
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
    manual: own.reduce((sum, { manual }) => sum + manual, 0),
  };
}

function countManual(verdicts: readonly CriterionVerdict[]): number {
  return verdicts.filter(({ manual }) => manual !== undefined).length;
}

function isDecidedByExpert({ criteria, decidedBy }: TargetVerdict): boolean {
  return criteria.some(({ criterion, manual }) => criterion === decidedBy && manual !== undefined);
}
