import { reasonLabels } from '../../../attainment/reason-labels.js';
import { statusLabels } from '../../../attainment/labels.js';
import type { CriterionVerdict } from '../../../attainment/verdict.js';
import type { MeasureVerdict } from '../../../evaluation/plan-evaluation.js';
import { composeSentence } from '../compose/compose-sentence.js';
import { takeFigure } from '../compose/take-figure.js';
import type { MeasureEffect } from '../measure-effect.js';
import type { EvaluationSectionId, FigureSource, ReportFigure, ReportSection, ReportSentence } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { effectLabels, effectMethodLabels } from '../words/evaluation-labels.js';
import { evaluationSectionTitles } from '../words/report-labels.js';

/**
 * What the measures brought about: tested effects as the caller gives them, and the figures that measures promise themselves.
 * Without a test the report says that it draws no conclusion. Clauses of which nothing is known are counted, with their ids, in
 * one sentence for each reason.
 *
 * @param context - what the report is written from
 * @param effects - tested effects
 * @returns the section
 */
export function effectSection(
  context: ReportContext,
  effects: readonly MeasureEffect[],
): ReportSection<EvaluationSectionId> {
  const { evaluation, areaLink } = context;
  const tested =
    effects.length === 0
      ? [composeSentence('effect-not-tested', {}, [areaLink])]
      : effects.map((effect) => effectSentence(context, effect));
  const promised =
    evaluation.measures.length === 0
      ? [composeSentence('no-measure-figures', {}, [areaLink])]
      : [
          ...evaluation.measures.flatMap((measure) => measureSentences(context, measure)),
          ...unknownSentences(evaluation.measures),
        ];
  return {
    id: 'effect-of-measures',
    title: evaluationSectionTitles['effect-of-measures'],
    blocks: [
      { kind: 'paragraph', sentences: tested },
      { kind: 'paragraph', sentences: promised },
    ],
  };
}

function effectSentence({ index }: ReportContext, effect: MeasureEffect): ReportSentence {
  const { id, measure, indicator, method, result } = effect;
  const source: FigureSource = { kind: 'effect', id };
  const record = index.indicators.get(indicator);
  const unit = effect.unit ?? record?.unit ?? '1';
  const change = (
    path: string,
  ): { readonly figure: ReportFigure; readonly unit: typeof unit; readonly isDifference: true } => ({
    figure: takeFigure(source, effect, 'rounded', path, 2),
    unit,
    isDifference: true,
  });
  const slots = {
    measure: { quote: index.measures.get(measure)?.title ?? measure },
    indicator: { quote: record?.title ?? indicator },
    method: { label: effectMethodLabels[method] },
    from: { figure: takeFigure(source, effect, 'as-is', 'from') },
  };
  const trace = [
    { kind: 'effect' as const, id },
    { kind: 'measure' as const, id: measure },
    { kind: 'indicator' as const, id: indicator },
  ];
  if (result.status === 'unavailable') {
    return composeSentence('effect-unavailable', { ...slots, reason: { label: reasonLabels[result.reason] } }, trace);
  }
  return composeSentence(
    'effect-tested',
    {
      ...slots,
      estimate: change('result.value.value'),
      level: { figure: takeFigure(source, effect, 'percent', 'result.value.interval.level', 0) },
      lower: change('result.value.interval.lower'),
      upper: change('result.value.interval.upper'),
      conclusion: { label: effectLabels[result.value.conclusion] },
    },
    trace,
  );
}

function measureSentences({ plan }: ReportContext, { measure, domain, criteria }: MeasureVerdict): ReportSentence[] {
  const position = plan.measures.findIndex(({ id }) => id === measure);
  const record = plan.measures[position];
  const domainTitle = plan.domains.find(({ id }) => id === domain)?.title ?? domain;
  return criteria.filter(isJudged).map(({ criterion, status, reasons }) => {
    const ground = reasons[0];
    const clause = record?.criteria.find(({ id }) => id === criterion);
    return composeSentence(
      'measure-clause',
      {
        number: { figure: takeFigure({ kind: 'plan' }, plan, 'as-is', `measures.${String(position)}.number`) },
        domain: { quote: domainTitle },
        title: { quote: clause?.title ?? record?.title ?? measure },
        status: { label: statusLabels[status] },
        reason: { label: ground === undefined ? statusLabels[status] : reasonLabels[ground] },
      },
      [
        { kind: 'measure', id: measure },
        { kind: 'criterion', id: criterion },
      ],
    );
  });
}

function isJudged({ status }: CriterionVerdict): boolean {
  return status !== 'no-data' && status !== 'not-assessable';
}

/** Clauses without data or a basis, together by status and reason, in the order in which these first come. */
function unknownSentences(measures: readonly MeasureVerdict[]): ReportSentence[] {
  const alike = new Map<string, [CriterionVerdict, ...CriterionVerdict[]]>();
  for (const verdict of measures.flatMap(({ criteria }) => criteria)) {
    if (isJudged(verdict)) continue;
    const key = `${verdict.status}|${verdict.reasons[0] ?? ''}`;
    const group = alike.get(key);
    if (group === undefined) alike.set(key, [verdict]);
    else group.push(verdict);
  }
  return [...alike.values()].map((group) => {
    const [{ status, reasons }] = group;
    const ground = reasons[0];
    return composeSentence(
      'measure-clauses-unknown',
      {
        status: { label: statusLabels[status] },
        reason: { label: ground === undefined ? statusLabels[status] : reasonLabels[ground] },
        count: { count: 'criterion' },
        list: { list: group.map(({ criterion }) => ({ quote: criterion })) },
      },
      group.map(({ criterion }) => ({ kind: 'criterion', id: criterion })),
    );
  });
}
