import { notAMilestone } from '../../errors/monitoring-messages.js';
import { PlanError } from '../../errors/plan-error.js';
import type { EvidenceRecord } from '../../model/record.js';
import type { Stage } from '../../model/criterion.js';
import { findCriterion } from '../../plan/find-criterion.js';
import { type AssessmentComparison, compareAssessments } from './compare-assessments.js';
import type { RecordLog } from './record-log.js';
import { type RecordQuery, recordsInForce } from './records-in-force.js';

/** A stage with what shows it and what assessors said. */
export interface StageEvidence {
  readonly stage: Stage;
  /** Records that show it, in the order in which they became known; empty where nothing does. */
  readonly evidence: readonly EvidenceRecord[];
  readonly assessments: AssessmentComparison;
  /** True when evidence was handed in and an assessor of either side says that the stage was not reached. */
  readonly contested: boolean;
}

/** A goal without a number, stage by stage. */
export interface MilestoneEvidence {
  readonly criterion: string;
  readonly area: string;
  readonly asOfDay: string;
  readonly stages: readonly StageEvidence[];
  /** Stages with evidence, of all stages. */
  readonly shown: number;
  readonly of: number;
}

/**
 * The evidence for a goal without a number, stage by stage, with the documents and beside it what assessors said.
 *
 * A stage that is contested still counts as shown: the dispute is in the result, and nobody wins it silently. To have an
 * assessment decide, hand it to `evaluatePlan` as an override.
 *
 * @param log - a log of records
 * @param criterion - id of a milestone criterion
 * @param query - area and day; what became known later is not seen
 * @returns every stage in the order of the plan, those without evidence too
 * @throws PlanError `argument/unknown-id` for a criterion or an area that the plan does not have; `argument/invalid` for a
 *   criterion with a number; `argument/not-a-date`
 * @example
 * const log = createRecordLog([], zhongweiPlan);
 * const { shown, stages } = evidenceFor(log, 'law-02.1', { area: '640500', asOfDay: '2025-12-31' });
 * [shown, stages.every(({ evidence }) => evidence.length === 0)]; // => [0, true]
 */
export function evidenceFor(log: RecordLog, criterion: string, query: Required<RecordQuery>): MilestoneEvidence {
  const milestone = findCriterion(log.plan, criterion);
  if (milestone.kind !== 'milestone') {
    throw new PlanError('argument/invalid', { where: 'criterion', received: criterion }, notAMilestone(criterion));
  }
  const records = recordsInForce(log, query).filter(
    (record): record is EvidenceRecord => record.kind === 'evidence' && record.criterion === criterion,
  );
  const stages = milestone.stages.map((stage): StageEvidence => {
    const evidence = records.filter((record) => record.stage === stage.id);
    const assessments = compareAssessments(log, { about: criterion, stage: stage.id }, query);
    const isDenied = [...assessments.self, ...assessments.thirdParty].some(({ finding }) => finding === 'not-reached');
    return { stage, evidence, assessments, contested: evidence.length > 0 && isDenied };
  });
  return {
    criterion,
    area: query.area,
    asOfDay: query.asOfDay,
    stages,
    shown: stages.filter(({ evidence }) => evidence.length > 0).length,
    of: stages.length,
  };
}
