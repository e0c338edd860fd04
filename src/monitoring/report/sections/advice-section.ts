import { statusLabels } from '../../../attainment/labels.js';
import type { TargetVerdict } from '../../../evaluation/plan-evaluation.js';
import { composeSentence } from '../compose/compose-sentence.js';
import { takeFigure } from '../compose/take-figure.js';
import type { EvaluationSectionId, ReportSection, ReportSentence } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { evaluationSectionTitles } from '../words/report-labels.js';

/**
 * Advice: the plan's own measures for every goal that is behind, unlikely or lapsed. Nothing is made up.
 *
 * @param context - what the report is written from
 * @returns the section
 */
export function adviceSection(context: ReportContext): ReportSection<EvaluationSectionId> {
  const { evaluation, areaLink } = context;
  const sentences = evaluation.targets
    .filter(({ status }) => status === 'behind' || status === 'unlikely' || status === 'lapsed')
    .flatMap((goal) => goalAdvice(context, goal));
  return {
    id: 'advice',
    title: evaluationSectionTitles.advice,
    blocks: [
      {
        kind: 'paragraph',
        sentences: sentences.length === 0 ? [composeSentence('no-advice', {}, [areaLink])] : sentences,
      },
    ],
  };
}

function goalAdvice({ plan, index }: ReportContext, { target, status }: TargetVerdict): ReportSentence[] {
  const record = index.targets.get(target);
  const slots = { goal: { quote: record?.title ?? target }, status: { label: statusLabels[status] } };
  const measures = record?.measures ?? [];
  if (measures.length === 0) return [composeSentence('advice-none', slots, [{ kind: 'target', id: target }])];
  return measures.map((id) => {
    const position = plan.measures.findIndex((measure) => measure.id === id);
    return composeSentence(
      'advice-measure',
      {
        ...slots,
        domain: {
          quote: plan.domains.find(({ id: domain }) => domain === plan.measures[position]?.domain)?.title ?? '',
        },
        number: { figure: takeFigure({ kind: 'plan' }, plan, 'as-is', `measures.${String(position)}.number`) },
        measure: { quote: plan.measures[position]?.title ?? id },
      },
      [
        { kind: 'target', id: target },
        { kind: 'measure', id },
      ],
    );
  });
}
