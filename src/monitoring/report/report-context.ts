import { assertDay } from '../../calendar/assert-day.js';
import type { CriterionVerdict } from '../../attainment/verdict.js';
import type { Dataset } from '../../dataset/dataset.js';
import { reportOfAnotherPlan } from '../../errors/report-messages.js';
import { PlanError } from '../../errors/plan-error.js';
import type { PlanEvaluation } from '../../evaluation/plan-evaluation.js';
import type { Plan } from '../../model/plan.js';
import type { MonitoringRecord } from '../../model/record.js';
import { type PlanIndex, planIndex } from '../../plan/plan-index.js';
import type { Warning } from '../../warning/warning.js';
import type { RecordLog } from '../records/record-log.js';
import { recordsInForce } from '../records/records-in-force.js';
import type { TraceLink } from './report.js';

/** What the sections of a report are written from. */
export interface ReportContext {
  readonly evaluation: PlanEvaluation;
  readonly dataset: Dataset;
  readonly plan: Plan;
  readonly index: PlanIndex;
  /** Every verdict of a clause of a goal, by the id of the clause. */
  readonly verdicts: ReadonlyMap<string, CriterionVerdict>;
  /** The log of records, where one was given, and the last day of it that is seen. */
  readonly log: RecordLog | undefined;
  readonly asOfDay: string;
  /** Its records of the area that count on that day. */
  readonly records: readonly MonitoringRecord[];
  /** Warnings of this area and year, where warnings were given. */
  readonly warnings: readonly Warning[] | undefined;
  /** The area and the plan's goals, for sentences about all of them. */
  readonly areaLink: TraceLink;
}

/** What a report may be written from beside the evaluation. */
export interface ReportSources {
  /** The observations that were evaluated. */
  readonly dataset: Dataset;
  /** Warnings of the same area and year; others are passed over. Without them the report says that none were given. */
  readonly warnings?: readonly Warning[];
  /** Records of the cycle: approvals, assessments, visits, work done. */
  readonly records?: RecordLog;
  /** The last day of records that is seen, 'YYYY-MM-DD'; `knownAt` of the evaluation where absent, else every record. */
  readonly asOfDay?: string;
}

/** Later than any day that a record may have. */
const EVERY_DAY = '2200-12-31';

/**
 * What the sections of a report are written from.
 *
 * @param evaluation - the evaluation
 * @param sources - the observations behind it, warnings and records
 * @returns the context
 * @throws PlanError `argument/invalid` where evaluation, observations and records are not of one plan; `argument/not-a-date`
 */
export function reportContext(evaluation: PlanEvaluation, sources: ReportSources): ReportContext {
  const { dataset, warnings, records: log } = sources;
  const { plan } = dataset;
  const { area, asOf, knownAt } = evaluation;
  for (const other of [evaluation.plan, log?.plan.id ?? plan.id]) {
    if (other === plan.id) continue;
    const message = reportOfAnotherPlan(other, plan.id);
    throw new PlanError('argument/invalid', { where: 'plan', received: other }, message);
  }
  const asOfDay = sources.asOfDay ?? knownAt ?? EVERY_DAY;
  assertDay('asOfDay', asOfDay);
  return {
    evaluation,
    dataset,
    plan,
    index: planIndex(plan),
    verdicts: new Map(
      evaluation.targets.flatMap(({ criteria }) => criteria.map((verdict) => [verdict.criterion, verdict] as const)),
    ),
    log,
    asOfDay,
    records: log === undefined ? [] : recordsInForce(log, { area, asOfDay }),
    warnings: warnings?.filter((warning) => warning.area === area && warning.asOf === asOf),
    areaLink: { kind: 'area', id: area },
  };
}
