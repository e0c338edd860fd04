import { gradeLabels } from '../../../warning/labels.js';
import { warningRules } from '../../../warning/warning-rules.js';
import type { Grade, Warning } from '../../../warning/warning.js';
import { composeSentence } from '../compose/compose-sentence.js';
import { takeFigure } from '../compose/take-figure.js';
import type { MonitoringSectionId, ReportSection, ReportSentence, TraceLink } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { monitoringSectionTitles } from '../words/report-labels.js';

/** Most urgent first. A grey warning says that there are no figures; who owes them stands under what is not reported. */
const GRADES: readonly Grade[] = ['red', 'orange', 'yellow', 'blue', 'grey'];

/**
 * The warnings of the year: how many of each grade, and each one with its signals.
 *
 * @param context - what the report is written from
 * @returns the section
 */
export function warningsSection(context: ReportContext): ReportSection<MonitoringSectionId> {
  const { warnings, areaLink } = context;
  const sentences =
    warnings === undefined || warnings.length === 0
      ? [composeSentence(warnings === undefined ? 'warnings-not-given' : 'no-warnings', {}, [areaLink])]
      : [
          composeSentence('warning-counts', { total: { count: 'warning' } }, links(warnings)),
          ...GRADES.flatMap((grade) => gradeSentences(context, grade, warnings)),
        ];
  return { id: 'warnings', title: monitoringSectionTitles.warnings, blocks: [{ kind: 'paragraph', sentences }] };
}

function links(warnings: readonly Warning[]): TraceLink[] {
  return warnings.map(({ target }) => ({ kind: 'warning', id: target }));
}

function gradeSentences(context: ReportContext, grade: Grade, warnings: readonly Warning[]): ReportSentence[] {
  const graded = warnings.filter((warning) => warning.grade === grade);
  if (graded.length === 0) return [];
  const counted = composeSentence(
    'grade-count',
    { grade: { label: gradeLabels[grade] }, count: { count: 'warning' } },
    links(graded),
  );
  return grade === 'grey' ? [counted] : [counted, ...graded.map((warning) => warningSentence(context, warning))];
}

function warningSentence({ index }: ReportContext, warning: Warning): ReportSentence {
  const { target, grade, signals } = warning;
  const rules = [...new Set(signals.map(({ rule }) => rule))];
  const slots = {
    title: { quote: index.targets.get(target)?.title ?? target },
    grade: { label: gradeLabels[grade] },
    since: { figure: takeFigure({ kind: 'warning', id: target }, warning, 'as-is', 'since') },
    signals: { list: rules.map((rule) => ({ label: warningRules[rule].label })) },
  };
  return composeSentence(rules.length === 0 ? 'warning-held' : 'warning', slots, [
    { kind: 'warning', id: target },
    ...[...new Set(signals.map(({ criterion }) => criterion))].map((id) => ({ kind: 'criterion' as const, id })),
  ]);
}
