import { compareDecimals } from '../../../exact/compare-decimals.js';
import { type ObservedPoint, observedSeries } from '../../../dataset/observed-series.js';
import type { ContextIndicator } from '../../../model/plan.js';
import { units } from '../../../model/unit.js';
import { type SentencePart, composeSentence } from '../compose/compose-sentence.js';
import { observationLinks } from '../compose/observation-links.js';
import { takeFigure } from '../compose/take-figure.js';
import type {
  FigureSource,
  MonitoringSectionId,
  ReportRow,
  ReportSection,
  ReportSentence,
  ReportTable,
} from '../report.js';
import type { ReportContext } from '../report-context.js';
import { filledCell } from '../tables/filled-cell.js';
import { monitoringSectionTitles } from '../words/report-labels.js';

type Column = 'indicator' | 'value' | 'year' | 'source';

/** An indicator of the background and its figures, the latest last. */
interface Background {
  readonly indicator: ContextIndicator;
  readonly points: readonly ObservedPoint[];
}

/**
 * Population and resources: the latest figure of every indicator that no goal rests on. Numbers of people are told in
 * sentences, with their change in a year; everything is in the table.
 *
 * @param context - what the report is written from
 * @returns the section
 */
export function backgroundSection(context: ReportContext): ReportSection<MonitoringSectionId> {
  const { plan, dataset, evaluation, areaLink } = context;
  const horizon = {
    until: evaluation.asOf,
    ...(evaluation.knownAt === undefined ? {} : { knownAt: evaluation.knownAt }),
  };
  const backgrounds = (plan.contextIndicators ?? []).flatMap((indicator) => {
    const query = { indicator: indicator.id, area: evaluation.area, select: {} };
    const points = observedSeries(dataset, query, horizon).filter(({ value, span }) => value !== null && span === 1);
    return points.length === 0 ? [] : [{ indicator, points }];
  });
  const people = backgrounds.filter(({ indicator }) => units[indicator.unit].dimension === 'people');
  const sentences = people.flatMap((background) => peopleSentence(background));
  return {
    id: 'background',
    title: monitoringSectionTitles.background,
    blocks:
      backgrounds.length === 0
        ? [{ kind: 'paragraph', sentences: [composeSentence('no-background', {}, [areaLink])] }]
        : [
            ...(sentences.length === 0 ? [] : [{ kind: 'paragraph' as const, sentences }]),
            backgroundTable(backgrounds),
          ],
  };
}

function peopleSentence({ indicator, points }: Background): ReportSentence[] {
  const latest = points.at(-1);
  if (latest === undefined) return [];
  const before = points.find(({ year }) => year === latest.year - 1);
  const comparable = before !== undefined && latest.status !== 'B' ? [before] : [];
  const used = [latest, ...comparable];
  const source: FigureSource = { kind: 'observations', rows: used.map(({ row }) => row) };
  return [
    composeSentence(
      'background-figure',
      {
        year: { figure: takeFigure(source, used, 'as-is', '0.year') },
        indicator: { quote: indicator.title },
        value: { figure: takeFigure(source, used, 'as-is', '0.value'), unit: indicator.unit },
        change: comparable.length === 0 ? { word: 'nothing', slots: {} } : changePart(source, used, indicator),
      },
      [{ kind: 'indicator', id: indicator.id }, ...observationLinks(used)],
    ),
  ];
}

function changePart(source: FigureSource, used: readonly ObservedPoint[], { unit }: ContextIndicator): SentencePart {
  const [latest, before] = used.map(({ value }) => value ?? '0') as [string, string];
  const way = compareDecimals(latest, before);
  const paths = ['0.value', '1.value'];
  const year: SentencePart = { figure: takeFigure(source, used, 'as-is', '1.year') };
  if (way === 0) return { word: 'background-same', slots: { year } };
  return {
    word: way > 0 ? 'background-up' : 'background-down',
    slots: {
      year,
      change: { figure: takeFigure(source, used, 'difference', paths), unit, isDifference: true },
      relative:
        compareDecimals(before, 0) === 0
          ? { word: 'nothing', slots: {} }
          : {
              word: 'relative-change',
              slots: { share: { figure: takeFigure(source, used, 'relative-change', paths) } },
            },
    },
  };
}

function backgroundTable(backgrounds: readonly Background[]): ReportTable<Column> {
  return {
    kind: 'table',
    id: 'background',
    title: { zh: '背景指标最新数据', en: 'Latest figures of the background' },
    columns: [
      { id: 'indicator', title: { zh: '指标', en: 'Indicator' }, type: 'text' },
      { id: 'value', title: { zh: '数值', en: 'Figure' }, type: 'decimal' },
      { id: 'year', title: { zh: '年份', en: 'Year' }, type: 'year' },
      { id: 'source', title: { zh: '来源', en: 'Source' }, type: 'text' },
    ],
    rows: backgrounds.flatMap(({ indicator, points }): ReportRow<Column>[] => {
      const latest = points.at(-1);
      if (latest === undefined) return [];
      return [
        {
          id: indicator.id,
          cells: {
            indicator: filledCell(indicator.title, 'not-asked'),
            value: filledCell(latest.value ?? undefined, 'declared-missing', indicator.unit),
            year: filledCell(latest.year, 'not-asked'),
            source: filledCell(latest.source, 'not-stated'),
          },
          trace: [{ kind: 'indicator', id: indicator.id }, ...observationLinks([latest])],
        },
      ];
    }),
  };
}
