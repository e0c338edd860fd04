import { statusLabels } from '../../../attainment/labels.js';
import type { SentenceTopic } from '../../../attainment/explanation/explanation.js';
import type { CriterionVerdict } from '../../../attainment/verdict.js';
import type { PlanEvaluation, TargetVerdict } from '../../../evaluation/plan-evaluation.js';
import { composeSentence } from '../compose/compose-sentence.js';
import { missingSentence } from '../compose/missing-sentence.js';
import { statusCounts } from '../compose/status-counts.js';
import { takeFigure } from '../compose/take-figure.js';
import { verdictSentences } from '../compose/verdict-sentences.js';
import { yearChangeSentence } from '../compose/year-change-sentence.js';
import { yearBefore } from '../figures/year-before.js';
import type { MonitoringSectionId, ReportBlock, ReportPart, ReportSection, ReportSentence } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { clauseTable } from '../tables/clause-table.js';
import { monitoringSectionTitles } from '../words/report-labels.js';

/**
 * Domain by domain: how its goals stand, a table of its clauses, and every goal with its figures, their change since the year
 * before and since the baseline.
 *
 * @param context - what the report is written from
 * @param comparisons - evaluations of other areas, to be set beside in the tables
 * @returns the section; every goal of the plan is in it once
 */
export function domainsSection(
  context: ReportContext,
  comparisons: readonly PlanEvaluation[],
): ReportSection<MonitoringSectionId> {
  const { evaluation, plan } = context;
  return {
    id: 'domains',
    title: monitoringSectionTitles.domains,
    blocks: evaluation.domains.map((verdict, position): ReportPart => {
      const goals = evaluation.targets.filter(({ domain }) => domain === verdict.domain);
      const counts = statusCounts(evaluation, `domains.${String(position)}.targets`, verdict.targets);
      const blocks: ReportBlock[] = [
        {
          kind: 'paragraph',
          sentences: [composeSentence('domain-counts', counts, [{ kind: 'domain', id: verdict.domain }])],
        },
        clauseTable(context, verdict.domain, goals, comparisons),
        ...goals.map((goal) => ({ kind: 'paragraph' as const, sentences: goalSentences(context, goal) })),
      ];
      const title = plan.domains.find(({ id }) => id === verdict.domain)?.title;
      return {
        kind: 'part',
        id: verdict.domain,
        title: title ?? { zh: verdict.domain, en: verdict.domain },
        blocks,
      };
    }),
  };
}

function goalSentences(context: ReportContext, goal: TargetVerdict): ReportSentence[] {
  const { plan } = context;
  const position = plan.targets.findIndex(({ id }) => id === goal.target);
  const head = composeSentence(
    'goal-status',
    {
      number: { figure: takeFigure({ kind: 'plan' }, plan, 'as-is', `targets.${String(position)}.number`) },
      title: { quote: plan.targets[position]?.title ?? goal.target },
      status: { label: statusLabels[goal.status] },
    },
    [{ kind: 'target', id: goal.target }],
  );
  return [head, ...goal.criteria.flatMap((verdict) => clauseSentences(context, verdict))];
}

function clauseSentences(context: ReportContext, verdict: CriterionVerdict): ReportSentence[] {
  const { plan } = context;
  const manual = verdict.manual === undefined ? [] : verdictSentences(verdict, plan, ['manual']);
  if (verdict.level.status === 'unavailable') return [missingSentence(context, verdict), ...manual];
  const yearChange = yearChangeSentence(context, verdict);
  // The year before may be the base year: its figure is told once.
  const isSameYear = yearChange !== undefined && isBaseOf(verdict, yearBefore(context, verdict)?.before?.year);
  return [
    ...verdictSentences(verdict, plan, ['level']),
    ...(yearChange === undefined ? [] : [yearChange]),
    ...verdictSentences(verdict, plan, topicsOf(verdict)).filter(
      ({ code }) => !(isSameYear && code === 'verdict-change'),
    ),
    ...manual,
  ];
}

/** What cannot be told of a direction or of a figure without base is in the table and needs no sentence. */
function topicsOf({ pace }: CriterionVerdict): SentenceTopic[] {
  return [...(pace.status === 'ok' ? (['change', 'pace'] as const) : []), 'counties', 'missing', 'parameter'];
}

function isBaseOf({ pace }: CriterionVerdict, year: number | undefined): boolean {
  return pace.status === 'ok' && pace.value.base.year === year;
}
