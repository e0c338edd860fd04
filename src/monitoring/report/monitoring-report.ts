import { reportYearsOutOfOrder } from '../../errors/report-messages.js';
import { PlanError } from '../../errors/plan-error.js';
import type { PlanEvaluation } from '../../evaluation/plan-evaluation.js';
import { noteSentences } from './compose/note-sentences.js';
import type { MonitoringReport, ReportKind } from './report.js';
import { type ReportSources, reportContext } from './report-context.js';
import { reportHead } from './report-head.js';
import { reportProduct } from './report-product.js';
import { backgroundSection } from './sections/background-section.js';
import { conclusionSection } from './sections/conclusion-section.js';
import { courseSection } from './sections/course-section.js';
import { domainsSection } from './sections/domains-section.js';
import { groupGapsSection } from './sections/group-gaps-section.js';
import { unmetSection } from './sections/unmet-section.js';
import { warningsSection } from './sections/warnings-section.js';
import { sourceTable } from './tables/source-table.js';
import { monitoringSectionTitles } from './words/report-labels.js';

/** What a monitoring report is written from beside the evaluation. */
export interface MonitoringReportOptions extends ReportSources {
  readonly kind: ReportKind;
  /** Evaluation of an earlier year of the same area, usually the year before, to say what changed. */
  readonly previous?: PlanEvaluation;
  /** Evaluations of other areas for the same year, set beside in the tables: the nation, the region. */
  readonly comparisons?: readonly PlanEvaluation[];
}

/**
 * A monitoring report of the plan's monitoring group: figures, statuses, gaps between groups, warnings, what is not met and
 * what is not reported, by whom it is owed. Yearly, at mid-term or at the end, when it also has the course since the baseline.
 *
 * It is data: every sentence is there in Chinese and English with a stable code, its figures and what it rests on; tables have
 * a reason in every empty cell. It draws no conclusion on effects and gives no advice; that is what `evaluationReport` does.
 * The same input gives the same report. Changes of a percentage are in percentage points, any other change also in per cent.
 * What is missing is said, with the office that owes it; nothing is made up. Traces in the evaluation make sentences say more.
 *
 * @param evaluation - of the area and year, best with its traces
 * @param options - kind, observations, and whatever else is known
 * @returns the report, plain data; a draft until the records say that it has every word it needs
 * @throws PlanError `argument/invalid` where the plan knows no such report or the parts are not of one plan and area;
 *   `argument/out-of-range` where the year does not fit the kind; `argument/not-a-date`
 * @example
 * const dataset = createDataset([], zhongweiPlan);
 * const evaluation = evaluatePlan(zhongweiPlan, dataset, { area: '640500', asOf: 2024 });
 * const report = monitoringReport(evaluation, { dataset, kind: 'annual' });
 * [report.by, report.status, report.sections.length]; // => ['monitoring-group', 'draft', 7]
 * report.sections[0].blocks[0].sentences[1].text.zh; // => '按目标计，共77项：未填报76项、无法评估1项。'
 */
export function monitoringReport(evaluation: PlanEvaluation, options: MonitoringReportOptions): MonitoringReport {
  const { kind, previous, comparisons = [] } = options;
  const context = reportContext(evaluation, options);
  const product = reportProduct(context.plan, 'monitoring', kind, evaluation);
  if (previous !== undefined && previous.asOf >= evaluation.asOf) {
    throw new PlanError(
      'argument/out-of-range',
      { where: 'previous', received: previous.asOf, expected: `before ${String(evaluation.asOf)}` },
      reportYearsOutOfOrder(previous.asOf, evaluation.asOf),
    );
  }
  return {
    ...reportHead(context, product, 'monitoring', kind),
    type: 'monitoring',
    kind,
    sections: [
      conclusionSection(context, previous),
      backgroundSection(context),
      domainsSection(context, comparisons),
      groupGapsSection(context),
      ...(kind === 'annual' ? [] : [courseSection(context)]),
      warningsSection(context),
      unmetSection(context),
      {
        id: 'monitoring-notes',
        title: monitoringSectionTitles['monitoring-notes'],
        blocks: [{ kind: 'paragraph', sentences: noteSentences(context) }, sourceTable(context)],
      },
    ],
  };
}
