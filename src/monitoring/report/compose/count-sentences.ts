import type { ReportFigure, ReportSentence } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { composeSentence } from './compose-sentence.js';
import { statusCounts } from './status-counts.js';
import { takeFigure } from './take-figure.js';

/**
 * How the goals and clauses stand together: counts by status, shares with their denominators, judgements of experts, and
 * what the counts leave out.
 *
 * @param context - what the report is written from
 * @returns the sentences
 */
export function countSentences({ evaluation, areaLink }: ReportContext): ReportSentence[] {
  const { area, asOf, summary, comparisonOnly } = evaluation;
  const take = (form: 'as-is' | 'percent', path: string): { readonly figure: ReportFigure } => ({
    figure: takeFigure({ kind: 'evaluation', area, asOf }, evaluation, form, path),
  });
  const trace = [areaLink];
  const { targets, extent, manual } = summary;
  const all = {
    total: take('as-is', 'summary.targets.total'),
    attained: take('as-is', 'summary.targets.attained'),
    assessable: take('as-is', 'summary.targets.assessable'),
  };
  const sentences = [
    composeSentence('goal-counts', statusCounts(evaluation, 'summary.targets', targets), trace),
    composeSentence('clause-counts', statusCounts(evaluation, 'summary.criteria', summary.criteria), trace),
  ];
  if (targets.attainedOfAll.status === 'ok') {
    const share = { all: take('percent', 'summary.targets.attainedOfAll.value') };
    const ofAssessable = targets.attainedOfAssessable.status === 'ok';
    sentences.push(
      ofAssessable
        ? composeSentence(
            'attained-share',
            { ...all, ...share, share: take('percent', 'summary.targets.attainedOfAssessable.value') },
            trace,
          )
        : composeSentence('attained-share-none', { total: all.total, ...share }, trace),
    );
  }
  if (manual.targets > 0) {
    sentences.push(composeSentence('judged-by-experts', { goals: take('as-is', 'summary.manual.targets') }, trace));
  }
  if (extent.targets !== undefined && extent.targets !== extent.entered) {
    const slots = {
      all: take('as-is', 'summary.extent.targets'),
      entered: take('as-is', 'summary.extent.entered'),
    };
    sentences.push(composeSentence('goals-not-entered', slots, trace));
  }
  if (comparisonOnly) sentences.push(composeSentence('comparison-only', {}, trace));
  return sentences;
}
