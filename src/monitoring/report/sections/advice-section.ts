import { statusLabels } from '../../../attainment/labels.js';
import type { Advice } from '../../../warning/advice/advice.js';
import type { WarningTopic } from '../../../warning/explanation/warning-sentence.js';
import { warningSentences } from '../compose/warning-sentences.js';
import type { TargetVerdict } from '../../../evaluation/plan-evaluation.js';
import { composeSentence } from '../compose/compose-sentence.js';
import { takeFigure } from '../compose/take-figure.js';
import type { EvaluationSectionId, ReportSection, ReportSentence } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { evaluationSectionTitles } from '../words/report-labels.js';

/** What of a warning's explanation is advice, after the sentence that names the goal. */
const TOPICS: readonly WarningTopic[] = [
  'grade',
  'required',
  'step-down',
  'deciding',
  'measures',
  'reporters',
  'duties',
];

/**
 * Advice: what the advice on each warning says, where it was given; for every other goal that is behind, unlikely or lapsed
 * the plan's own measures. Nothing is made up.
 *
 * @param context - what the report is written from
 * @param advice - of `adviseOn`, for warnings of this report
 * @returns the section
 */
export function adviceSection(context: ReportContext, advice: readonly Advice[]): ReportSection<EvaluationSectionId> {
  const { evaluation, plan, warnings = [], areaLink } = context;
  const advised = warnings.flatMap((warning) => {
    const own = advice.find(({ target, area, asOf }) => {
      return target === warning.target && area === warning.area && asOf === warning.asOf;
    });
    return own === undefined || warning.grade === 'grey' ? [] : [{ warning, own }];
  });
  const isAdvised = new Set(advised.map(({ own }) => own.target));
  const sentences = evaluation.targets
    .filter(({ target }) => !isAdvised.has(target))
    .filter(({ status }) => status === 'behind' || status === 'unlikely' || status === 'lapsed')
    .flatMap((goal) => goalAdvice(context, goal));
  return {
    id: 'advice',
    title: evaluationSectionTitles.advice,
    blocks: [
      ...advised.map(({ warning, own }) => ({
        kind: 'paragraph' as const,
        sentences: warningSentences(warning, plan, TOPICS, own),
      })),
      ...(sentences.length === 0 && advised.length > 0
        ? []
        : [
            {
              kind: 'paragraph' as const,
              sentences: sentences.length === 0 ? [composeSentence('no-advice', {}, [areaLink])] : sentences,
            },
          ]),
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
