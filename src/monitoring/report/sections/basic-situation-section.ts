import { countiesOf } from '../../../plan/counties-of.js';
import { findArea } from '../../../plan/find-area.js';
import { type SentencePart, composeSentence } from '../compose/compose-sentence.js';
import { takeFigure } from '../compose/take-figure.js';
import type { EvaluationSectionId, ReportBase, ReportFigure, ReportSection, ReportSentence } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { evaluationSectionTitles } from '../words/report-labels.js';

/**
 * The plan and the area that are evaluated, and who hands the report to whom.
 *
 * @param context - what the report is written from
 * @param head - of the report
 * @returns the section
 */
export function basicSituationSection(context: ReportContext, head: ReportBase): ReportSection<EvaluationSectionId> {
  const { plan, evaluation, areaLink } = context;
  const take = (path: string): { readonly figure: ReportFigure } => ({
    figure: takeFigure({ kind: 'plan' }, plan, 'as-is', path),
  });
  const area = findArea(plan, evaluation.area);
  const counties = countiesOf(plan, evaluation.area).filter(({ code }) => code !== evaluation.area);
  const sentences = [
    composeSentence(
      'plan-frame',
      {
        plan: { quote: plan.title },
        start: take('period.start'),
        end: take('period.end'),
        baseline: take('baselineYear'),
        domains: take('domains.length'),
        goals: take('targets.length'),
        measures: take('measures.length'),
      },
      [areaLink],
    ),
  ];
  if (area.countiesListed === true && counties.length > 0) {
    sentences.push(
      composeSentence(
        'counties-listed',
        {
          area: { quote: area.title },
          count: { count: 'area' },
          list: { list: counties.map(({ title }) => ({ quote: title })) },
        },
        counties.map(({ code }) => ({ kind: 'area', id: code })),
      ),
    );
  }
  return {
    id: 'basic-situation',
    title: evaluationSectionTitles['basic-situation'],
    blocks: [
      { kind: 'paragraph', sentences: evaluation.comparisonOnly ? sentences : [...sentences, madeBy(context, head)] },
    ],
  };
}

function madeBy({ index, areaLink }: ReportContext, { by, to }: ReportBase): ReportSentence {
  const body = by === undefined ? undefined : index.bodies.get(by);
  if (body === undefined) return composeSentence('made-by-nobody', {}, [areaLink]);
  const list = to.map(({ body: id, at, area }): SentencePart => {
    const place = area === undefined ? undefined : index.areas.get(area)?.title;
    const name: SentencePart = { label: index.bodies.get(id)?.title ?? { zh: id, en: id } };
    if (place === undefined) return { word: 'recipient-unnamed', slots: { body: name } };
    return {
      word: at === 'same-level' ? 'recipient-same' : 'recipient-above',
      slots: { area: { label: place }, body: name },
    };
  });
  return composeSentence('made-by', { body: { label: body.title }, list: { list } }, [
    { kind: 'body', id: body.id },
    ...to.map(({ body: id }) => ({ kind: 'body' as const, id })),
  ]);
}
