import type { ActivityRecord } from '../../../model/record.js';
import { actSentence } from '../compose/act-sentence.js';
import { composeSentence } from '../compose/compose-sentence.js';
import type { EvaluationSectionId, ReportSection } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { evaluationSectionTitles } from '../words/report-labels.js';

/**
 * Work done and experience, as the records say and in their words; nothing where there is no record.
 *
 * @param context - what the report is written from
 * @returns the section
 */
export function practiceSection(context: ReportContext): ReportSection<EvaluationSectionId> {
  const acts = context.records.filter(
    (record): record is ActivityRecord => record.kind === 'implementation-plan' || record.kind === 'duty-done',
  );
  const sentences =
    acts.length === 0
      ? [composeSentence('no-practice', {}, [context.areaLink])]
      : [
          composeSentence(
            'practice-count',
            { count: { count: 'record' } },
            acts.map(({ id }) => ({ kind: 'record', id })),
          ),
          ...acts.map((act) => actSentence(context, act)),
        ];
  return {
    id: 'practice',
    title: evaluationSectionTitles.practice,
    blocks: [{ kind: 'paragraph', sentences }],
  };
}
