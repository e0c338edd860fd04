import { statusLabels } from '../../../attainment/labels.js';
import { type EvaluationComparison, compareEvaluations } from '../../../evaluation/compare-evaluations.js';
import type { PlanEvaluation } from '../../../evaluation/plan-evaluation.js';
import { clauseTitle } from '../compose/clause-title.js';
import { composeSentence } from '../compose/compose-sentence.js';
import { countSentences } from '../compose/count-sentences.js';
import { scopeSlots } from '../compose/scope-slots.js';
import { takeFigure } from '../compose/take-figure.js';
import type { FigureSource, MonitoringSectionId, ReportFigure, ReportSection, ReportSentence } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { monitoringSectionTitles } from '../words/report-labels.js';

/**
 * The conclusion of a monitoring report: what is monitored, how goals and clauses stand, what changed in a year.
 *
 * @param context - what the report is written from
 * @param previous - evaluation of an earlier year, where there is one
 * @returns the section
 */
export function conclusionSection(
  context: ReportContext,
  previous: PlanEvaluation | undefined,
): ReportSection<MonitoringSectionId> {
  return {
    id: 'conclusion',
    title: monitoringSectionTitles.conclusion,
    blocks: [
      {
        kind: 'paragraph',
        sentences: [
          composeSentence(
            context.evaluation.comparisonOnly ? 'comparison-scope' : 'monitoring-scope',
            scopeSlots(context),
            [context.areaLink],
          ),
          ...countSentences(context),
        ],
      },
      {
        kind: 'paragraph',
        sentences:
          previous === undefined
            ? [composeSentence('no-previous', {}, [context.areaLink])]
            : comparisonSentences(context, compareEvaluations(previous, context.evaluation)),
      },
    ],
  };
}

function comparisonSentences(
  { plan, areaLink, verdicts }: ReportContext,
  comparison: EvaluationComparison,
): ReportSentence[] {
  // The figures of measures are no clauses of goals.
  const criteria = comparison.criteria.filter(({ criterion }) => verdicts.has(criterion));
  const counts = { same: 0, better: 0, worse: 0, other: 0 };
  for (const { direction } of criteria) counts[direction] += 1;
  const source: FigureSource = {
    kind: 'comparison',
    before: comparison.before.asOf,
    after: comparison.after.asOf,
  };
  const root = { before: comparison.before, counts };
  const take = (path: string): { readonly figure: ReportFigure } => ({
    figure: takeFigure(source, root, 'as-is', path),
  });
  return [
    composeSentence(
      'year-comparison',
      {
        before: take('before.asOf'),
        better: take('counts.better'),
        worse: take('counts.worse'),
        other: take('counts.other'),
        same: take('counts.same'),
      },
      [areaLink],
    ),
    ...criteria.flatMap(({ criterion, direction, before, after }) =>
      direction === 'better' || direction === 'worse'
        ? [
            composeSentence(
              `clause-${direction}`,
              {
                title: { quote: clauseTitle(plan, criterion) },
                before: { label: statusLabels[before.status] },
                after: { label: statusLabels[after.status] },
              },
              [{ kind: 'criterion', id: criterion }],
            ),
          ]
        : [],
    ),
  ];
}
