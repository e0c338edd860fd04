import { quoted } from '../../attainment/explanation/quoted.js';
import { reasonLabels } from '../../attainment/reason-labels.js';
import type { VerdictReason } from '../../attainment/status.js';
import type { Plan } from '../../model/plan.js';
import type { Language } from '../../model/text.js';
import { planIndex } from '../../plan/plan-index.js';
import type { Advice } from '../advice/advice.js';
import { gradeLabels, holdLabels } from '../labels.js';
import { warningRules } from '../warning-rules.js';
import type { RuleId } from '../rule-parameters.js';
import type { Warning } from '../warning.js';
import { explainAdvice } from './explain-advice.js';
import { explainSignal } from './explain-signal.js';
import type { WarningSentence } from './warning-sentence.js';
import { type WarningWriter, warningWriter } from './warning-writer.js';

/** What the sentences are made from beside the warning. */
export interface ExplainWarningOptions {
  /** The plan that it was detected by, for titles; ids stand in for those that it does not have. */
  readonly plan: Plan;
  /** Its advice, from `adviseOn`; nothing is advised where absent. */
  readonly advice?: Advice;
}

/**
 * A warning in words, and its advice: the sentences that a report needs, in Chinese or English.
 *
 * They are made from the codes and figures of the warning and its advice and from titles of the plan, and from nothing else.
 * In order: the grade, since when, and what it was before; why it stays where it is only held; what people did about it;
 * every signal with its own figures, the heaviest first; the rules that could not be evaluated; then, with advice, the change
 * that is needed a year against the best there was, what would lower the grade next year, what is missing and would decide,
 * and the plan's measures, objectives, offices and duties.
 *
 * Probabilities and shares are printed in per cent with one decimal, projections and yearly changes with two, official
 * figures as they were published. Rounding is half away from zero.
 *
 * @param warning - any warning
 * @param language - 'zh' or 'en'
 * @param options - plan and advice
 * @returns the sentences, each with its topic and the path of every figure; the same warning gives the same sentences
 * @example
 * const dataset = createDataset([], zhongweiPlan);
 * const evaluation = evaluatePlan(zhongweiPlan, dataset, { area: '640500', asOf: 2024 });
 * const warning = detectWarnings(evaluation, { dataset }).find(({ target }) => target === 'health-03');
 * const [first] = explainWarning(warning, 'zh', { plan: zhongweiPlan });
 * first.text.includes('灰色'); // => true
 */
export function explainWarning(
  warning: Warning,
  language: Language,
  { plan, advice }: ExplainWarningOptions,
): readonly WarningSentence[] {
  const writer = warningWriter(warning, advice, plan, language);
  explainGrade(writer);
  explainActs(writer);
  for (const [position, signal] of warning.signals.entries()) explainSignal(writer, signal, position);
  explainSilence(writer);
  if (advice !== undefined) explainAdvice(writer, advice);
  return writer.sentences;
}

function explainGrade(writer: WarningWriter): void {
  const { warning, plan, language, say, figure, end } = writer;
  const { previous, hold, computed } = warning;
  const slots = {
    asOf: figure('as-is', 'warning.asOf'),
    area: writer.areaName(warning.area),
    title: quoted(planIndex(plan).targets.get(warning.target)?.title[language] ?? warning.target),
    grade: gradeLabels[warning.grade][language],
    since: warning.since === warning.asOf ? '' : say('since', { year: figure('as-is', 'warning.since') }),
    previous:
      previous === undefined
        ? ''
        : say('previous', {
            year: figure('as-is', 'warning.previous.asOf'),
            grade: gradeLabels[previous.grade][language],
          }),
  };
  end('grade', say(warning.grade === 'grey' ? 'gradeGrey' : 'grade', slots));
  if (hold === undefined) return;
  const reason = holdLabels[hold.reason][language];
  if (computed === undefined) end('hold', say('heldQuiet', { reason }));
  else end('hold', say('held', { computed: gradeLabels[computed][language], reason }));
}

function explainActs({ warning, language, say, figure, end }: WarningWriter): void {
  for (const [position, { act, by, grade, reason }] of warning.acts.entries()) {
    const path = `warning.acts.${String(position)}`;
    const date = figure('as-is', `${path}.date`);
    const year = figure('as-is', `${path}.asOf`);
    end('act', say(act, { by: quoted(by), date, year, grade: gradeLabels[grade][language], why: quoted(reason) }));
  }
}

/** Every rule once, with its reasons in the order in which they came up. */
function explainSilence({ warning, language, say, end, list }: WarningWriter): void {
  const silent = new Map<RuleId, Set<VerdictReason>>();
  for (const { rule, reason } of warning.notEvaluated) silent.set(rule, (silent.get(rule) ?? new Set()).add(reason));
  if (silent.size === 0) return;
  const items = [...silent].map(([rule, reasons]) =>
    say('notEvaluatedItem', {
      rule: warningRules[rule].label[language],
      reasons: list([...reasons].map((reason) => reasonLabels[reason][language])),
    }),
  );
  end('not-evaluated', say('notEvaluated', { list: items.join(language === 'zh' ? '；' : '; ') }));
}
