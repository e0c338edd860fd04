import { statusLabels } from '../../../attainment/labels.js';
import { statuses } from '../../../attainment/statuses.js';
import type { PlanEvaluation, StatusCounts } from '../../../evaluation/plan-evaluation.js';
import type { ReportFigure } from '../report.js';
import type { SentencePart } from './compose-sentence.js';
import { takeFigure } from './take-figure.js';

/**
 * How many things have which status, as parts of a sentence; a status that nothing has is left out.
 *
 * @param evaluation - the evaluation
 * @param path - path of the counts in it, such as 'summary.targets'
 * @param counts - the counts at that path
 * @returns the number of things, and a list of statuses whose figures add up to it
 */
export function statusCounts(
  evaluation: PlanEvaluation,
  path: string,
  counts: StatusCounts,
): { readonly total: SentencePart; readonly list: SentencePart } {
  const { area, asOf } = evaluation;
  const figure = (from: string): ReportFigure =>
    takeFigure({ kind: 'evaluation', area, asOf }, evaluation, 'as-is', `${path}.${from}`);
  return {
    total: { figure: figure('total') },
    list: {
      list: statuses
        .filter((status) => counts.byStatus[status] > 0)
        .map((status) => ({
          word: 'status-count',
          slots: { status: { label: statusLabels[status] }, count: { figure: figure(`byStatus.${status}`) } },
        })),
    },
  };
}
