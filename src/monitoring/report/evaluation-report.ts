import type { PlanEvaluation } from '../../evaluation/plan-evaluation.js';
import { findIndicator } from '../../plan/find-indicator.js';
import { findMeasure } from '../../plan/find-measure.js';
import type { Advice } from '../../warning/advice/advice.js';
import { noteSentences } from './compose/note-sentences.js';
import type { MeasureEffect } from './measure-effect.js';
import type { EvaluationReport } from './report.js';
import { type ReportSources, reportContext } from './report-context.js';
import { reportHead } from './report-head.js';
import { reportProduct } from './report-product.js';
import { abstractSection } from './sections/abstract-section.js';
import { adviceSection } from './sections/advice-section.js';
import { attainmentSection } from './sections/attainment-section.js';
import { basicSituationSection } from './sections/basic-situation-section.js';
import { effectSection } from './sections/effect-section.js';
import { evaluationWorkSection } from './sections/evaluation-work-section.js';
import { outlookSection } from './sections/outlook-section.js';
import { practiceSection } from './sections/practice-section.js';
import { problemsSection } from './sections/problems-section.js';
import { evaluationSectionTitles } from './words/report-labels.js';

/** What an evaluation report is written from beside the evaluation. */
export interface EvaluationReportOptions extends ReportSources {
  readonly kind: EvaluationReport['kind'];
  /** Tested effects of measures. Without any the report says that it draws no conclusion on effects. */
  readonly effects?: readonly MeasureEffect[];
  /** Advice on `warnings`, of `adviseOn`. Goals without advice get the plan's own measures. */
  readonly advice?: readonly Advice[];
}

/**
 * An evaluation report of the plan's evaluation group, at mid-term or at the end: attainment goal by goal, effect of the
 * measures, practice, problems, trend and outlook, advice. It goes to the committees of the same level and of the level above.
 *
 * A final evaluation states attained or not attained for each goal; what has no data or no basis is stated as just that and
 * never counts as attained. Practice, visits and assessments are told from records, in their words; effects are quoted as they
 * were tested; advice names the plan's own measures. What nobody recorded or tested is said to be missing; nothing is made up.
 *
 * @param evaluation - of the area and year, best with its traces
 * @param options - kind, observations, records, effects
 * @returns the report, plain data; a draft until the records say that it has every word it needs
 * @throws PlanError `argument/invalid` for a yearly evaluation, which no plan knows, and where the parts are not of one plan;
 *   `argument/out-of-range` where the year does not fit the kind: a final evaluation needs the figures of the plan's last year;
 *   `argument/unknown-id` for an effect of a measure or on an indicator that the plan does not have; `argument/not-a-date`
 * @example
 * const dataset = createDataset([], zhongweiPlan);
 * const evaluation = evaluatePlan(zhongweiPlan, dataset, { area: '640500', asOf: 2030 });
 * const report = evaluationReport(evaluation, { dataset, kind: 'final' });
 * report.to.map(({ at, area }) => [at, area]); // => [['same-level', '640500'], ['level-above', '640000']]
 * report.sections[0].blocks[0].sentences[4].text.zh; // => '达标的目标0项。'
 */
export function evaluationReport(evaluation: PlanEvaluation, options: EvaluationReportOptions): EvaluationReport {
  const { kind, effects = [], advice = [] } = options;
  const context = reportContext(evaluation, options);
  const product = reportProduct(context.plan, 'evaluation', kind, evaluation);
  for (const { measure, indicator } of effects) {
    findMeasure(context.plan, measure);
    findIndicator(context.plan, indicator);
  }
  const head = reportHead(context, product, 'evaluation', kind);
  return {
    ...head,
    type: 'evaluation',
    kind,
    sections: [
      abstractSection(context, kind, effects),
      basicSituationSection(context, head),
      evaluationWorkSection(context),
      attainmentSection(context, kind),
      effectSection(context, effects),
      practiceSection(context),
      problemsSection(context),
      outlookSection(context),
      adviceSection(context, advice),
      {
        id: 'evaluation-notes',
        title: evaluationSectionTitles['evaluation-notes'],
        blocks: [{ kind: 'paragraph', sentences: noteSentences(context) }],
      },
    ],
  };
}
