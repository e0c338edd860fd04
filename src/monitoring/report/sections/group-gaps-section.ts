import { compareDecimals } from '../../../exact/compare-decimals.js';
import type { Text } from '../../../model/text.js';
import { type SentencePart, composeSentence } from '../compose/compose-sentence.js';
import { observationLinks } from '../compose/observation-links.js';
import { takeFigure } from '../compose/take-figure.js';
import { type CountySpread, countySpreads } from '../figures/county-spread.js';
import { type GroupGap, type GroupPair, groupGaps } from '../figures/group-gaps.js';
import type {
  FigureSource,
  MonitoringSectionId,
  ReportBlock,
  ReportFigure,
  ReportSection,
  ReportSentence,
} from '../report.js';
import type { ReportContext } from '../report-context.js';
import { groupGapTable } from '../tables/group-gap-table.js';
import { monitoringSectionTitles } from '../words/report-labels.js';

/** The group and the one it is compared with, as `gapSeries` takes them. */
const GROUPS: Readonly<Record<GroupPair, readonly [Text, Text]>> = {
  sex: [
    { zh: '女性', en: 'women' },
    { zh: '男性', en: 'men' },
  ],
  urbanisation: [
    { zh: '农村', en: 'country' },
    { zh: '城市', en: 'town' },
  ],
  terrain: [
    { zh: '山区', en: 'mountain areas' },
    { zh: '川区', en: 'plain areas' },
  ],
};

/**
 * Gaps between women and men, country and town, mountain and plain, and among counties, wherever both sides were reported in
 * one year.
 *
 * @param context - what the report is written from
 * @returns the section
 */
export function groupGapsSection(context: ReportContext): ReportSection<MonitoringSectionId> {
  const gaps = groupGaps(context);
  const spreads = countySpreads(context);
  const sentences = [
    ...gaps.map((gap) => gapSentence(context, gap)),
    ...spreads.flatMap((spread) => spreadSentences(spread)),
  ];
  const blocks: ReportBlock[] =
    sentences.length === 0
      ? [{ kind: 'paragraph', sentences: [composeSentence('no-group-gaps', {}, [context.areaLink])] }]
      : [{ kind: 'paragraph', sentences }];
  return {
    id: 'group-gaps',
    title: monitoringSectionTitles['group-gaps'],
    blocks: gaps.length === 0 ? blocks : [...blocks, groupGapTable(gaps, GROUPS)],
  };
}

function gapSentence({ evaluation }: ReportContext, gap: GroupGap): ReportSentence {
  const { indicator, select, between, latest, before, byYear } = gap;
  const { area, asOf } = evaluation;
  const source: FigureSource = { kind: 'gaps', indicator: indicator.id, select, between, area, asOf };
  const year = String(latest.year);
  const [first, second] = GROUPS[between];
  const figure = (form: ReportFigure['form'], from: string | readonly string[]): SentencePart => ({
    figure: takeFigure(source, byYear, form, from),
    unit: indicator.unit,
    isDifference: form !== 'as-is',
  });
  const way = latest.compared === undefined ? 0 : compareDecimals(latest.compared.value, latest.compared.reference);
  const slots = {
    year: { figure: takeFigure(source, byYear, 'as-is', `${year}.year`) },
    indicator: { quote: groupTitle(gap) },
    first: { label: first },
    firstValue: figure('as-is', `${year}.compared.value`),
    second: { label: second },
    secondValue: figure('as-is', `${year}.compared.reference`),
  };
  const trace = [
    { kind: 'indicator' as const, id: indicator.id },
    ...observationLinks([...latest.observations, ...(before?.observations ?? [])]),
  ];
  if (way === 0) return composeSentence('group-gap-none', slots, trace);
  return composeSentence(
    'group-gap',
    {
      ...slots,
      ahead: { label: way > 0 ? first : second },
      gap: figure('size', `${year}.value`),
      change: before === undefined ? { word: 'nothing', slots: {} } : changePart(gap, source, figure),
    },
    trace,
  );
}

/** The indicator, and the age or group where the gap is not that of everyone. */
function groupTitle({ indicator: { title }, select }: GroupGap): Text {
  const only = [select.age, select.group].filter((code) => code !== undefined);
  if (only.length === 0) return title;
  return { zh: `${title.zh}（${only.join('、')}）`, en: `${title.en} (${only.join(', ')})` };
}

function changePart(
  { latest, before, byYear }: GroupGap,
  source: FigureSource,
  figure: (form: ReportFigure['form'], from: readonly string[]) => SentencePart,
): SentencePart {
  const earlier = String(before?.year);
  const way = compareDecimals(latest.value, before?.value ?? latest.value);
  const year: SentencePart = { figure: takeFigure(source, byYear, 'as-is', `${earlier}.year`) };
  if (way === 0) return { word: 'gap-unchanged', slots: { year } };
  const size = figure('difference', [`${String(latest.year)}.value`, `${earlier}.value`]);
  return { word: way > 0 ? 'gap-wider' : 'gap-narrower', slots: { year, size } };
}

function spreadSentences({ indicator, reported, missing }: CountySpread): ReportSentence[] {
  const points = reported.map(({ point }) => point);
  const source: FigureSource = { kind: 'observations', rows: points.map(({ row }) => row) };
  const { unit } = indicator;
  const last = String(points.length - 1);
  const area = (position: number): SentencePart => ({ quote: reported.at(position)?.county.title ?? '' });
  const value = (path: string): SentencePart => ({ figure: takeFigure(source, points, 'as-is', path), unit });
  const isEqual = compareDecimals(points[0]?.value ?? 0, points.at(-1)?.value ?? 0) === 0;
  const trace = [
    { kind: 'indicator' as const, id: indicator.id },
    ...reported.map(({ county }) => ({ kind: 'area' as const, id: county.code })),
    ...observationLinks(points),
  ];
  const slots = {
    year: { figure: takeFigure(source, points, 'as-is', '0.year') },
    indicator: { quote: indicator.title },
    count: { count: 'area' as const },
    high: area(0),
    highValue: value('0.value'),
  };
  const sentence = isEqual
    ? composeSentence('county-equal', slots, trace)
    : composeSentence(
        'county-spread',
        {
          ...slots,
          low: area(-1),
          lowValue: value(`${last}.value`),
          gap: {
            figure: takeFigure(source, points, 'difference', ['0.value', `${last}.value`]),
            unit,
            isDifference: true,
          },
        },
        trace,
      );
  if (missing.length === 0) return [sentence];
  const list = missing.map(({ title }) => ({ quote: title }));
  return [
    sentence,
    composeSentence(
      'counties-missing',
      { list: { list } },
      missing.map(({ code }) => ({ kind: 'area', id: code })),
    ),
  ];
}
