import type { TargetVerdict } from '../../../evaluation/plan-evaluation.js';
import { composeSentence } from '../compose/compose-sentence.js';
import { owedSentences } from '../compose/owed-sentences.js';
import { takeFigure } from '../compose/take-figure.js';
import { unmetSentences } from '../compose/unmet-sentences.js';
import type { MonitoringSectionId, ReportSection, TraceLink } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { owedTable } from '../tables/owed-table.js';
import { monitoringSectionTitles } from '../words/report-labels.js';

/**
 * What is not met and what is not reported: the goals, and who owes which figure or evidence.
 *
 * @param context - what the report is written from
 * @returns the section
 */
export function unmetSection(context: ReportContext): ReportSection<MonitoringSectionId> {
  const { evaluation, areaLink } = context;
  const { area, asOf } = evaluation;
  const unmet = unmetSentences(context);
  const links = (status: TargetVerdict['status'][]): TraceLink[] =>
    evaluation.targets
      .filter((goal) => status.includes(goal.status))
      .map(({ target }) => ({ kind: 'target', id: target }));
  const open = takeFigure(
    { kind: 'evaluation', area, asOf },
    evaluation,
    'as-is',
    'summary.targets.byStatus.not-assessable',
  );
  return {
    id: 'unmet-and-unreported',
    title: monitoringSectionTitles['unmet-and-unreported'],
    blocks: [
      {
        kind: 'paragraph',
        sentences:
          unmet.length === 0
            ? [
                composeSentence(
                  evaluation.summary.targets.assessable === 0 ? 'nothing-assessable' : 'nothing-unmet',
                  {},
                  [areaLink],
                ),
              ]
            : [
                composeSentence('unmet-count', { count: { count: 'target' } }, links(['behind', 'unlikely', 'lapsed'])),
                ...unmet,
              ],
      },
      {
        kind: 'paragraph',
        sentences: [
          composeSentence('unreported-count', { count: { count: 'target' }, open: { figure: open } }, [
            areaLink,
            ...links(['no-data']),
          ]),
          ...owedSentences(context),
        ],
      },
      ...(evaluation.gaps.length === 0 ? [] : [owedTable(context)]),
    ],
  };
}
