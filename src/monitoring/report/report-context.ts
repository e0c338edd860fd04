import type { CriterionVerdict } from '../../attainment/verdict.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { PlanEvaluation } from '../../evaluation/plan-evaluation.js';
import type { Plan } from '../../model/plan.js';
import type { MonitoringRecord } from '../../model/record.js';
import { type PlanIndex, planIndex } from '../../plan/plan-index.js';
import type { Warning } from '../../warning/warning.js';
import type { TraceLink } from './report.js';

/** What the sections of a report are written from. */
export interface ReportContext {
  readonly evaluation: PlanEvaluation;
  readonly dataset: Dataset;
  readonly plan: Plan;
  readonly index: PlanIndex;
  /** Every verdict of a clause of a goal, by the id of the clause. */
  readonly verdicts: ReadonlyMap<string, CriterionVerdict>;
  /** The records of the area that hold on the day of the report. */
  readonly records: readonly MonitoringRecord[];
  readonly warnings: readonly Warning[] | undefined;
  /** The area and the plan's goals, for sentences about all of them. */
  readonly areaLink: TraceLink;
}

/**
 * What the sections of a report are written from.
 *
 * @param evaluation - the evaluation
 * @param dataset - the observations behind it
 * @param records - records that hold
 * @param warnings - warnings of the same area and year, where they were given
 * @returns the context
 */
export function reportContext(
  evaluation: PlanEvaluation,
  dataset: Dataset,
  records: readonly MonitoringRecord[],
  warnings: readonly Warning[] | undefined,
): ReportContext {
  const { plan } = dataset;
  return {
    evaluation,
    dataset,
    plan,
    index: planIndex(plan),
    verdicts: new Map(
      evaluation.targets.flatMap(({ criteria }) => criteria.map((verdict) => [verdict.criterion, verdict] as const)),
    ),
    records,
    warnings,
    areaLink: { kind: 'area', id: evaluation.area },
  };
}
