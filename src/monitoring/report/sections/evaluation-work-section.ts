import type { ApprovalRecord, AssessmentRecord, ActivityRecord } from '../../../model/record.js';
import { approvalDecisionLabels } from '../../records/record-labels.js';
import { actSentence } from '../compose/act-sentence.js';
import { composeSentence } from '../compose/compose-sentence.js';
import { recordParts } from '../compose/record-parts.js';
import type { EvaluationSectionId, ReportSection, ReportSentence } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { evaluationSectionTitles } from '../words/report-labels.js';

/**
 * How the evaluation was done, as the records say: self-evaluations, third parties, visits, what the leading group decided.
 * What has no record is said to have none.
 *
 * @param context - what the report is written from
 * @returns the section
 */
export function evaluationWorkSection(context: ReportContext): ReportSection<EvaluationSectionId> {
  const { records, areaLink } = context;
  const assessments = records.filter((record): record is AssessmentRecord => record.kind === 'assessment');
  const visits = records.filter((record): record is ActivityRecord => record.kind === 'supervision');
  const decisions = records.filter((record): record is ApprovalRecord => record.kind === 'approval');
  const isEmpty = assessments.length + visits.length + decisions.length === 0;
  const counted = (
    found: readonly { readonly id: string }[],
    code: 'self-assessment-count' | 'third-party-count' | 'visits-count',
    none: 'no-self-assessment' | 'no-third-party' | 'no-visits',
  ): ReportSentence =>
    found.length === 0
      ? composeSentence(none, {}, [areaLink])
      : composeSentence(
          code,
          { count: { count: 'record' } },
          found.map(({ id }) => ({ kind: 'record', id })),
        );
  const sentences = isEmpty
    ? [composeSentence('no-records', {}, [areaLink])]
    : [
        counted(
          assessments.filter(({ party }) => party === 'self'),
          'self-assessment-count',
          'no-self-assessment',
        ),
        counted(
          assessments.filter(({ party }) => party === 'third-party'),
          'third-party-count',
          'no-third-party',
        ),
        counted(visits, 'visits-count', 'no-visits'),
        ...visits.map((visit) => actSentence(context, visit)),
        ...decisions.map((decision) => decisionSentence(context, decision)),
      ];
  return {
    id: 'evaluation-work',
    title: evaluationSectionTitles['evaluation-work'],
    blocks: [{ kind: 'paragraph', sentences }],
  };
}

function decisionSentence(context: ReportContext, record: ApprovalRecord): ReportSentence {
  const product = context.plan.machinery?.products.find(({ id }) => id === record.product);
  return composeSentence(
    'record-decision',
    {
      ...recordParts(context, record),
      product: product === undefined ? { quote: record.product } : { label: product.title },
      decision: { label: approvalDecisionLabels[record.decision] },
    },
    [
      { kind: 'record', id: record.id },
      ...(product === undefined ? [] : [{ kind: 'product' as const, id: product.id }]),
    ],
  );
}
