import { composeSentence } from '../compose/compose-sentence.js';
import { verdictSentences } from '../compose/verdict-sentences.js';
import type { EvaluationSectionId, ReportBlock, ReportSection } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { clauseTitle } from '../compose/clause-title.js';
import { evaluationSectionTitles } from '../words/report-labels.js';

/**
 * Where the figures are heading: the trend of the last years and the projection to the deadline, clause by clause, wherever
 * there are figures enough.
 *
 * @param context - what the report is written from
 * @returns the section
 */
export function outlookSection(context: ReportContext): ReportSection<EvaluationSectionId> {
  const { plan, verdicts, areaLink } = context;
  const told = [...verdicts.values()].filter(
    ({ level, trend, outlook }) => level.status === 'ok' && (trend.status === 'ok' || outlook.status === 'ok'),
  );
  const isOver = [...verdicts.values()].every(({ final }) => final);
  const blocks: ReportBlock[] = told.map((verdict) => ({
    kind: 'part',
    id: verdict.criterion,
    title: clauseTitle(plan, verdict.criterion),
    blocks: [
      {
        kind: 'paragraph',
        sentences: verdictSentences(verdict, plan, [
          ...(verdict.trend.status === 'ok' ? (['trend'] as const) : []),
          ...(verdict.outlook.status === 'ok' ? (['outlook'] as const) : []),
        ]),
      },
    ],
  }));
  const lead = [
    ...(isOver ? [composeSentence('deadline-passed', {}, [areaLink])] : []),
    ...(told.length === 0 ? [composeSentence('no-outlook', {}, [areaLink])] : []),
  ];
  return {
    id: 'outlook',
    title: evaluationSectionTitles.outlook,
    blocks: [...(lead.length === 0 ? [] : [{ kind: 'paragraph' as const, sentences: lead }]), ...blocks],
  };
}
