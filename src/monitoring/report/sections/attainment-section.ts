import { reasonLabels } from '../../../attainment/reason-labels.js';
import { statusLabels } from '../../../attainment/labels.js';
import type { CriterionVerdict } from '../../../attainment/verdict.js';
import type { TargetVerdict } from '../../../evaluation/plan-evaluation.js';
import { assessmentSentences } from '../compose/assessment-sentences.js';
import { clauseTitle } from '../compose/clause-title.js';
import { composeSentence } from '../compose/compose-sentence.js';
import { missingSentence } from '../compose/missing-sentence.js';
import { takeFigure } from '../compose/take-figure.js';
import { verdictSentences } from '../compose/verdict-sentences.js';
import { findingOf } from '../figures/finding-of.js';
import type { EvaluationReport, EvaluationSectionId, ReportPart, ReportSection, ReportSentence } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { evaluationSectionTitles } from '../words/report-labels.js';

/**
 * Goal by goal: how it stands, by which figures, what assessors found. A final evaluation states attained or not attained for
 * each; what has no data or no basis is stated as just that and does not count as attained.
 *
 * @param context - what the report is written from
 * @param kind - mid-term or final
 * @returns the section; every goal of the plan is in it once
 */
export function attainmentSection(
  context: ReportContext,
  kind: EvaluationReport['kind'],
): ReportSection<EvaluationSectionId> {
  const { evaluation, plan } = context;
  return {
    id: 'attainment',
    title: evaluationSectionTitles.attainment,
    blocks: evaluation.domains.map(
      ({ domain }): ReportPart => ({
        kind: 'part',
        id: domain,
        title: plan.domains.find(({ id }) => id === domain)?.title ?? { zh: domain, en: domain },
        blocks: evaluation.targets
          .filter((goal) => goal.domain === domain)
          .map((goal) => ({ kind: 'paragraph', sentences: goalSentences(context, goal, kind) })),
      }),
    ),
  };
}

function goalSentences(context: ReportContext, goal: TargetVerdict, kind: EvaluationReport['kind']): ReportSentence[] {
  const { plan } = context;
  const position = plan.targets.findIndex(({ id }) => id === goal.target);
  const slots = {
    number: { figure: takeFigure({ kind: 'plan' }, plan, 'as-is', `targets.${String(position)}.number`) },
    title: { quote: plan.targets[position]?.title ?? goal.target },
    status: { label: statusLabels[goal.status] },
  };
  const code = kind === 'final' ? (`finding-${findingOf(goal.status)}` as const) : 'goal-status';
  return [
    composeSentence(code, slots, [{ kind: 'target', id: goal.target }]),
    ...goal.criteria.flatMap((verdict) => clauseSentences(context, verdict)),
    ...assessmentSentences(
      context,
      goal.target,
      goal.criteria.map(({ criterion }) => criterion),
    ),
  ];
}

function clauseSentences(context: ReportContext, verdict: CriterionVerdict): ReportSentence[] {
  const { plan } = context;
  if (verdict.level.status === 'unavailable') {
    const manual = verdict.manual === undefined ? [] : verdictSentences(verdict, plan, ['manual']);
    return [missingSentence(context, verdict), ...manual];
  }
  const pace = verdict.pace.status === 'ok' ? (['pace'] as const) : [];
  const certainty = verdict.certainty.status === 'ok' ? (['certainty'] as const) : [];
  const head = clauseStatus(context, verdict);
  const told = verdictSentences(verdict, plan, [
    'manual',
    'level',
    'change',
    ...pace,
    ...certainty,
    'missing',
    'parameter',
    'counties',
    'stages',
  ]);
  return [head, ...told];
}

function clauseStatus({ plan }: ReportContext, { criterion, status, reasons }: CriterionVerdict): ReportSentence {
  const ground = reasons[0];
  return composeSentence(
    'clause-status',
    {
      title: { quote: clauseTitle(plan, criterion) },
      status: { label: statusLabels[status] },
      reason: { label: ground === undefined ? statusLabels[status] : reasonLabels[ground] },
    },
    [{ kind: 'criterion', id: criterion }],
  );
}
