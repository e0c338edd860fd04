import { gradeLabels } from '../../../warning/labels.js';
import { grades } from '../../../warning/grades.js';
import type { Warning } from '../../../warning/warning.js';
import { composeSentence } from '../compose/compose-sentence.js';
import { warningSentences } from '../compose/warning-sentences.js';
import type { MonitoringSectionId, ReportBlock, ReportSection, TraceLink } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { monitoringSectionTitles } from '../words/report-labels.js';

/**
 * The warnings of the year: how many of each grade, then each one with its signals. A grey warning says that there are no
 * figures; who owes them stands under what is not reported.
 *
 * @param context - what the report is written from
 * @returns the section
 */
export function warningsSection(context: ReportContext): ReportSection<MonitoringSectionId> {
  const { warnings = [], plan, areaLink } = context;
  const none = context.warnings === undefined ? 'warnings-not-given' : 'no-warnings';
  const blocks: ReportBlock[] = [
    {
      kind: 'paragraph',
      sentences:
        warnings.length === 0
          ? [composeSentence(none, {}, [areaLink])]
          : [
              composeSentence('warning-counts', { total: { count: 'warning' } }, links(warnings)),
              ...grades.flatMap((grade) => {
                const graded = warnings.filter((warning) => warning.grade === grade);
                const slots = { grade: { label: gradeLabels[grade] }, count: { count: 'warning' as const } };
                return graded.length === 0 ? [] : [composeSentence('grade-count', slots, links(graded))];
              }),
            ],
    },
    ...warnings
      .filter(({ grade }) => grade !== 'grey')
      .map((warning) => ({
        kind: 'paragraph' as const,
        sentences: warningSentences(warning, plan, ['grade', 'hold', 'act', 'signal']),
      })),
  ];
  return { id: 'warnings', title: monitoringSectionTitles.warnings, blocks };
}

function links(warnings: readonly Warning[]): TraceLink[] {
  return warnings.map(({ target }) => ({ kind: 'warning', id: target }));
}
