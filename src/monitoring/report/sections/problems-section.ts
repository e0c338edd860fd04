import { compareAssessments } from '../../records/compare-assessments.js';
import { composeSentence } from '../compose/compose-sentence.js';
import { owedSentences } from '../compose/owed-sentences.js';
import { unmetSentences } from '../compose/unmet-sentences.js';
import { findingOf } from '../figures/finding-of.js';
import type { EvaluationSectionId, ReportSection, ReportSentence, TraceLink } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { evaluationSectionTitles } from '../words/report-labels.js';

/**
 * What figures and records show to be wrong: goals missed or behind, goals of which nothing is known and who owes what, and
 * assessors who disagree.
 *
 * @param context - what the report is written from
 * @returns the section
 */
export function problemsSection(context: ReportContext): ReportSection<EvaluationSectionId> {
  const { evaluation, areaLink } = context;
  const unmet = unmetSentences(context);
  const unknown: TraceLink[] = evaluation.targets
    .filter(({ status }) => findingOf(status) === 'unknown')
    .map(({ target }) => ({ kind: 'target', id: target }));
  const missed: TraceLink[] = unmet.flatMap(({ trace }) => trace.filter(({ kind }) => kind === 'target'));
  const sentences: ReportSentence[] = [
    ...(unmet.length === 0
      ? []
      : [composeSentence('problems-unmet', { count: { count: 'target' } }, missed), ...unmet]),
    ...(unknown.length === 0 ? [] : [composeSentence('problems-unknown', { count: { count: 'target' } }, unknown)]),
    ...(evaluation.gaps.length === 0 ? [] : owedSentences(context)),
    ...disagreements(context),
  ];
  return {
    id: 'problems',
    title: evaluationSectionTitles.problems,
    blocks: [
      {
        kind: 'paragraph',
        sentences: sentences.length === 0 ? [composeSentence('no-problems', {}, [areaLink])] : sentences,
      },
    ],
  };
}

function disagreements({ log, evaluation, asOfDay, index }: ReportContext): ReportSentence[] {
  if (log === undefined) return [];
  return evaluation.targets.flatMap(({ target }) => {
    const query = { area: evaluation.area, asOfDay };
    const { agreement, self, thirdParty } = compareAssessments(log, { about: target }, query);
    if (agreement !== 'self-higher' && agreement !== 'third-party-higher' && agreement !== 'mixed') return [];
    return [
      composeSentence(
        'assessments-disagree',
        { about: { quote: index.targets.get(target)?.title ?? target } },
        [...self, ...thirdParty].map(({ id }) => ({ kind: 'record', id })),
      ),
    ];
  });
}
