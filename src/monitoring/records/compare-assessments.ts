import { notOfAMilestone } from '../../errors/monitoring-messages.js';
import { PlanError } from '../../errors/plan-error.js';
import type { AssessmentFinding, AssessmentParty, AssessmentRecord } from '../../model/record.js';
import { findCriterion } from '../../plan/find-criterion.js';
import { planIndex } from '../../plan/plan-index.js';
import { type RecordQuery, recordsInForce } from './records-in-force.js';
import type { RecordLog } from './record-log.js';

/**
 * How self-evaluation and evaluation by third parties stand to each other.
 *
 * - `agree`: every assessor found the same
 * - `self-higher`, `third-party-higher`: no assessor of that side lies below one of the other side, and one lies above
 * - `mixed`: some of one side lie above, some below
 * - `not-comparable`: one side found something, the other could not tell
 * - `only-one`: only one side assessed
 * - `none`: nobody did
 */
export type AssessmentAgreement =
  | 'agree'
  | 'self-higher'
  | 'third-party-higher'
  | 'mixed'
  | 'not-comparable'
  | 'only-one'
  | 'none';

/** What is assessed. */
export interface AssessmentSubject {
  /** Id of the goal, measure or criterion. */
  readonly about: string;
  /** Stage of the milestone criterion. */
  readonly stage?: string;
}

/** Both sides of an assessment. Neither wins: what follows from a disagreement is for people to decide. */
export interface AssessmentComparison extends AssessmentSubject {
  readonly area: string;
  readonly asOfDay: string;
  readonly agreement: AssessmentAgreement;
  /** The last assessment of each assessor; several of one day are all kept. */
  readonly self: readonly AssessmentRecord[];
  readonly thirdParty: readonly AssessmentRecord[];
  /** Earlier assessments of the same assessors. */
  readonly earlier: readonly AssessmentRecord[];
}

/** From worst to best. `cannot-tell` has no place among them. */
const RANKS: readonly AssessmentFinding[] = ['not-reached', 'partly', 'reached'];

/**
 * Sets self-evaluation beside evaluation by third parties, for one goal, measure, clause or stage.
 *
 * Of each assessor the last assessment counts. Both sides are in the result, whatever they say; nothing is averaged. That a
 * third party weighs more is not assumed, because the plan does not say so.
 *
 * @param log - a log of records
 * @param subject - what was assessed; assessments of a goal and of its clauses are not mixed
 * @param query - area and day; what became known later is not seen
 * @returns both sides and how they stand to each other
 * @throws PlanError `argument/unknown-id` for a subject or an area that the plan does not have; `argument/invalid` for a stage
 *   that the criterion does not have; `argument/not-a-date`
 * @example
 * const own = { kind: 'assessment', id: 'a-1', area: '640500', date: '2025-11-02', party: 'self', about: 'law-04', finding: 'reached', by: 'civil affairs' };
 * const other = { ...own, id: 'a-2', date: '2025-12-01', party: 'third-party', finding: 'partly', by: 'a university' };
 * const log = createRecordLog([own, other], zhongweiPlan);
 * compareAssessments(log, { about: 'law-04' }, { area: '640500', asOfDay: '2025-12-31' }).agreement; // => 'self-higher'
 * compareAssessments(log, { about: 'law-04' }, { area: '640500', asOfDay: '2025-11-30' }).agreement; // => 'only-one'
 */
export function compareAssessments(
  log: RecordLog,
  subject: AssessmentSubject,
  query: Required<RecordQuery>,
): AssessmentComparison {
  const { about, stage } = subject;
  assertSubject(log, subject);
  const records = recordsInForce(log, query).filter(
    (record): record is AssessmentRecord =>
      record.kind === 'assessment' && record.about === about && record.stage === stage,
  );
  const self = latestOf(records, 'self');
  const thirdParty = latestOf(records, 'third-party');
  return {
    about,
    ...(stage === undefined ? {} : { stage }),
    area: query.area,
    asOfDay: query.asOfDay,
    agreement: agreementOf(self, thirdParty),
    self,
    thirdParty,
    earlier: records.filter((record) => !self.includes(record) && !thirdParty.includes(record)),
  };
}

function assertSubject({ plan }: RecordLog, { about, stage }: AssessmentSubject): void {
  const index = planIndex(plan);
  if (index.targets.has(about) || index.measures.has(about)) {
    if (stage === undefined) return;
  } else {
    const criterion = findCriterion(plan, about);
    if (stage === undefined) return;
    if (criterion.kind === 'milestone' && criterion.stages.some(({ id }) => id === stage)) return;
  }
  throw new PlanError(
    'argument/invalid',
    { where: 'stage', received: typeof stage === 'string' ? stage.slice(0, 80) : typeof stage },
    notOfAMilestone(about, stage),
  );
}

function latestOf(records: readonly AssessmentRecord[], party: AssessmentParty): AssessmentRecord[] {
  const ofParty = records.filter((record) => record.party === party);
  const lastDay = new Map<string, string>();
  for (const { by, date } of ofParty) if (date > (lastDay.get(by) ?? '')) lastDay.set(by, date);
  return ofParty.filter(({ by, date }) => lastDay.get(by) === date);
}

function agreementOf(self: readonly AssessmentRecord[], thirdParty: readonly AssessmentRecord[]): AssessmentAgreement {
  if (self.length === 0 && thirdParty.length === 0) return 'none';
  if (self.length === 0 || thirdParty.length === 0) return 'only-one';
  const [own, others] = [ranksOf(self), ranksOf(thirdParty)];
  if (own.length === 0 && others.length === 0) return 'agree';
  if (own.length === 0 || others.length === 0) return 'not-comparable';
  const isSelfAbove = Math.max(...own) > Math.min(...others);
  const isSelfBelow = Math.min(...own) < Math.max(...others);
  if (isSelfAbove && isSelfBelow) return 'mixed';
  if (isSelfAbove) return 'self-higher';
  return isSelfBelow ? 'third-party-higher' : 'agree';
}

function ranksOf(records: readonly AssessmentRecord[]): number[] {
  return records.map(({ finding }) => RANKS.indexOf(finding)).filter((rank) => rank >= 0);
}
