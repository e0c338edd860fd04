import { outOfRange } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import type { Dataset } from '../dataset/dataset.js';
import { observedSeries } from '../dataset/observed-series.js';
import { seriesOfArea } from '../dataset/series-of-area.js';
import { areasWithin } from '../evaluation/areas-within.js';
import { type EvaluationComparison, compareEvaluations } from '../evaluation/compare-evaluations.js';
import { type ObservationChange, compareObservations } from '../evaluation/compare-observations.js';
import { criteriaRestingOn } from '../evaluation/criteria-resting-on.js';
import { type EvaluatePlanOptions, evaluatePlan } from '../evaluation/evaluate-plan.js';
import type { Plan } from '../model/plan.js';

/** A figure that two vintages do not share, and the criteria that rest on its series. */
export interface Revision extends ObservationChange {
  /** Ids of the criteria whose verdict on the area may change with it; empty where none rests on it. */
  readonly criteria: readonly string[];
}

/** What became known between two days, and what it did to the verdicts on one reference year. */
export interface Revisions {
  readonly area: string;
  readonly asOf: number;
  readonly from: string;
  readonly to: string;
  /** New, revised and withdrawn figures of the area and the areas inside it, up to the reference year. */
  readonly figures: readonly Revision[];
  /** The evaluations of the same year as known on the two days, criterion by criterion. */
  readonly comparison: EvaluationComparison;
}

/** Which two days, and how the plan is evaluated. */
export interface RevisionsBetweenOptions extends Omit<EvaluatePlanOptions, 'knownAt'> {
  /** The earlier ISO day. */
  readonly from: string;
  /** The later ISO day. */
  readonly to: string;
}

/**
 * What the publications between two days changed: every figure with its value before and after, and the verdicts on the same
 * reference year as they were on the one day and on the other.
 *
 * `from` itself is still before: what was published on that day is known on both. A figure declared missing later is
 * `revised` to `null`. Figures of unknown day are known on both days and never among the changes; so are figures that repeat
 * the earlier one.
 *
 * @param plan - the plan
 * @param dataset - the observations with all their vintages
 * @param options - area, reference year, the two days, and the options of an evaluation
 * @returns the changes, plain data
 * @throws PlanError as `evaluatePlan`; `argument/out-of-range` where `to` lies before `from`
 * @example
 * const row = { indicator: 'maternal-mortality-ratio', area: '640500', period: '2023', sex: 'F' };
 * const rows = [{ ...row, value: '9', published: '2024-05-01' }, { ...row, value: '13', published: '2024-11-30' }];
 * const options = { area: '640500', asOf: 2023, from: '2024-05-01', to: '2024-12-31' };
 * const { figures } = revisionsBetween(zhongweiPlan, createDataset(rows, zhongweiPlan), options);
 * figures.map(({ kind, before, after, criteria }) => [kind, before, after, criteria[0]]); // => [['revised', '9', '13', 'health-03.1']]
 */
export function revisionsBetween(plan: Plan, dataset: Dataset, options: RevisionsBetweenOptions): Revisions {
  const { from, to, ...rest } = options;
  const { area, asOf } = rest;
  const before = evaluatePlan(plan, dataset, { ...rest, knownAt: from });
  const after = evaluatePlan(plan, dataset, { ...rest, knownAt: to });
  if (to < from) {
    const expected = `${from} or later`;
    throw new PlanError(
      'argument/out-of-range',
      { where: 'to', received: to, expected },
      outOfRange('to', to, expected),
    );
  }
  const figures = areasWithin(plan, area).flatMap(({ code }) =>
    seriesOfArea(dataset, code).flatMap((query) => {
      const at = (knownAt: string) => ({ observations: observedSeries(dataset, query, { until: asOf, knownAt }) });
      const changes = compareObservations(at(from), at(to));
      if (changes.length === 0) return [];
      const criteria = criteriaRestingOn(plan, { indicator: query.indicator, area: code, ...query.select })
        .filter(({ areas }) => areas.includes(area))
        .map(({ criterion }) => criterion);
      return changes.map((change) => ({ ...change, criteria }));
    }),
  );
  return { area, asOf, from, to, figures, comparison: compareEvaluations(before, after) };
}
