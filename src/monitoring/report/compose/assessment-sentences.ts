import type { AssessmentRecord } from '../../../model/record.js';
import type { Text } from '../../../model/text.js';
import { type AssessmentSubject, compareAssessments } from '../../records/compare-assessments.js';
import { assessmentFindingLabels, assessmentPartyLabels } from '../../records/record-labels.js';
import type { ReportSentence } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { clauseTitle } from './clause-title.js';
import { composeSentence } from './compose-sentence.js';
import { recordParts } from './record-parts.js';

/**
 * What assessors found of a goal and its clauses, self-evaluation beside third parties. Where the two disagree this is said;
 * neither wins.
 *
 * @param context - what the report is written from
 * @param target - id of the goal
 * @param criteria - ids of its clauses
 * @returns the sentences; empty where nobody assessed
 */
export function assessmentSentences(
  context: ReportContext,
  target: string,
  criteria: readonly string[],
): ReportSentence[] {
  const { log, evaluation, asOfDay, records } = context;
  if (log === undefined) return [];
  const subjects = new Map<string, AssessmentSubject>();
  for (const record of records) {
    if (record.kind !== 'assessment' || ![target, ...criteria].includes(record.about)) continue;
    const { about, stage } = record;
    subjects.set(`${about}|${stage ?? ''}`, { about, ...(stage === undefined ? {} : { stage }) });
  }
  return [...subjects.values()].flatMap((subject) => {
    const query = { area: evaluation.area, asOfDay };
    const { self, thirdParty, agreement } = compareAssessments(log, subject, query);
    const title = subjectTitle(context, subject);
    const both = [...self, ...thirdParty];
    const disagrees = agreement === 'self-higher' || agreement === 'third-party-higher' || agreement === 'mixed';
    return [
      ...both.map((record) => assessmentSentence(context, record, title)),
      ...(disagrees
        ? [
            composeSentence(
              'assessments-disagree',
              { about: { quote: title } },
              both.map(({ id }) => ({ kind: 'record', id })),
            ),
          ]
        : []),
    ];
  });
}

function subjectTitle({ plan, index }: ReportContext, { about, stage }: AssessmentSubject): Text {
  const title = index.targets.get(about)?.title ?? clauseTitle(plan, about);
  const criterion = index.criteria.get(about);
  const found = criterion?.kind === 'milestone' ? criterion.stages.find(({ id }) => id === stage) : undefined;
  if (found === undefined) return title;
  return { zh: `${title.zh}——${found.title.zh}`, en: `${title.en} – ${found.title.en}` };
}

function assessmentSentence(context: ReportContext, record: AssessmentRecord, about: Text): ReportSentence {
  return composeSentence(
    'assessment',
    {
      ...recordParts(context, record),
      party: { label: assessmentPartyLabels[record.party] },
      by: { quote: record.by },
      about: { quote: about },
      finding: { label: assessmentFindingLabels[record.finding] },
    },
    [{ kind: 'record', id: record.id }],
  );
}
