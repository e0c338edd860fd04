import { checkAsOf } from '../attainment/check-as-of.js';
import { judgeInContext } from '../attainment/judge-in-context.js';
import type { CriterionVerdict } from '../attainment/verdict.js';
import type { Dataset } from '../dataset/dataset.js';
import type { Plan } from '../model/plan.js';
import { planIndex } from '../plan/plan-index.js';
import { assembleEvaluation } from './assemble-evaluation.js';
import { criteriaRestingOn, type SeriesKey } from './criteria-resting-on.js';
import type { EvaluatePlanOptions } from './evaluate-plan.js';
import { planContext } from './plan-context.js';
import type { PlanEvaluation } from './plan-evaluation.js';
import { rollUpTarget } from './roll-up-target.js';

/** Which series changed, beside the options of the evaluation. */
export interface ReevaluatePlanOptions extends EvaluatePlanOptions {
  /** The series of every observation that was added, changed or taken away; of one that moved, both. */
  readonly changed: Iterable<SeriesKey>;
}

/**
 * Evaluates again only what rests on the observations that changed.
 *
 * Everything else is taken over from the earlier evaluation, verdict by verdict the same object. The result equals a full
 * `evaluatePlan` of the new dataset, given that the earlier evaluation was made with the same plan, area and options, and
 * that every change between the two datasets is among `changed`. In traces the positions of rows are those of the dataset
 * that a verdict was made from; replace a row in its place and they stay right.
 *
 * @param previous - the earlier evaluation
 * @param plan - the same plan
 * @param dataset - the observations after the change
 * @param options - those of the earlier evaluation, and what changed
 * @returns the new evaluation; the earlier one is not changed
 * @throws PlanError as `evaluatePlan`
 * @example
 * const before = createDataset([], zhongweiPlan);
 * const options = { area: '100000', asOf: 2024 };
 * const row = { indicator: 'maternal-mortality-ratio', area: '100000', period: '2024', sex: 'F', value: '14.3' };
 * const previous = evaluatePlan(zhongweiPlan, before, options);
 * const now = reevaluatePlan(previous, zhongweiPlan, createDataset([row], zhongweiPlan), { ...options, changed: [row] });
 * now.targets[2].criteria[0].level.status; // => 'ok'
 * now.targets[0] === previous.targets[0]; // => true
 */
export function reevaluatePlan(
  previous: PlanEvaluation,
  plan: Plan,
  dataset: Dataset,
  options: ReevaluatePlanOptions,
): PlanEvaluation {
  const { changed, ...rest } = options;
  checkAsOf(plan, rest.area, rest.asOf, rest.knownAt);
  const stale = new Set<string>();
  const seen = new Set<string>();
  for (const series of changed) {
    const key = JSON.stringify([
      series.indicator,
      series.area,
      series.sex,
      series.urbanisation,
      series.age,
      series.group,
    ]);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const { criterion, areas } of criteriaRestingOn(plan, series, { withTraces: rest.trace !== false })) {
      if (areas.includes(rest.area)) stale.add(criterion);
    }
  }
  const { criteria, targets } = planIndex(plan);
  const context = planContext(dataset, rest);
  const renew = (verdicts: readonly CriterionVerdict[]): readonly CriterionVerdict[] =>
    verdicts.map((verdict) => {
      const criterion = stale.has(verdict.criterion) ? criteria.get(verdict.criterion) : undefined;
      return criterion === undefined ? verdict : judgeInContext(criterion, context);
    });
  const isStale = ({ criteria: own }: { readonly criteria: readonly CriterionVerdict[] }): boolean =>
    own.some(({ criterion }) => stale.has(criterion));
  return assembleEvaluation(plan, dataset, rest, {
    targets: previous.targets.map((target) => {
      const own = isStale(target) ? targets.get(target.target) : undefined;
      return own === undefined ? target : rollUpTarget(own, renew(target.criteria));
    }),
    measures: previous.measures.map((measure) =>
      isStale(measure) ? { ...measure, criteria: renew(measure.criteria) } : measure,
    ),
  });
}
