import type { Dataset } from '../../../dataset/dataset.js';
import { type ObservedPoint, observedSeries } from '../../../dataset/observed-series.js';
import type { Selection } from '../../../model/selection.js';
import { planIndex } from '../../../plan/plan-index.js';
import { dataNeeds } from '../../data-needs.js';
import type { ReportRow } from '../report.js';
import { observationLinks } from '../compose/observation-links.js';
import { filledCell } from '../tables/filled-cell.js';
import type { VolumeColumn } from './volume-columns.js';

/** Which figures. */
export interface FigureQuestion {
  readonly areas: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly knownAt?: string;
}

const SEXES = ['_T', 'F', 'M'] as const;
const URBANISATIONS = ['_T', 'U', 'R'] as const;

/**
 * The rows of one indicator in a volume: by area, part of the population and period, and a row for each figure that the plan
 * asks for and nobody reported.
 *
 * @param dataset - the observations
 * @param indicator - id of an indicator of the plan or of its background
 * @param question - areas, years, day of knowledge
 * @returns the rows; none for a background indicator without figures
 */
export function figureRows(dataset: Dataset, indicator: string, question: FigureQuestion): ReportRow<VolumeColumn>[] {
  const { from, to, knownAt } = question;
  const horizon = { until: to, ...(knownAt === undefined ? {} : { knownAt }) };
  return question.areas.flatMap((area) =>
    selectionsOf(dataset, indicator).flatMap(({ select, asked }) => {
      const points = observedSeries(dataset, { indicator, area, select }, horizon).filter(({ year }) => year >= from);
      const rows = points.map((point) => figureRow(dataset, point));
      if (!asked) return rows;
      const missing = missingPeriods(dataset, indicator, points, question).map((period) =>
        missingRow(dataset, { indicator, area, select, period }),
      );
      return [...rows, ...missing].toSorted((a, b) => byText(periodOf(a), periodOf(b)));
    }),
  );
}

/** Every part of the population that the plan asks for, then every other one that was reported anywhere. */
function selectionsOf(
  dataset: Dataset,
  indicator: string,
): readonly { readonly select: Selection; readonly asked: boolean }[] {
  const asked = dataNeeds(dataset.plan).find((need) => need.indicator.id === indicator)?.selections ?? [];
  const key = ({ sex, urbanisation, age, group }: Selection): string =>
    [sex ?? '_T', urbanisation ?? '_T', age ?? '_T', group ?? '_T'].join('|');
  const known = new Map<string, { readonly select: Selection; readonly asked: boolean }>(
    asked.map((select) => [key(select), { select, asked: true }]),
  );
  const isWomenOnly = planIndex(dataset.plan).indicators.get(indicator)?.womenOnly === true;
  for (const subgroup of dataset.codes.subgroup.keys()) {
    const [age = '_T', group = '_T'] = subgroup.split('|');
    // Of an indicator of women only, total and women are one figure.
    for (const sex of isWomenOnly ? (['F'] as const) : SEXES) {
      for (const urbanisation of URBANISATIONS) {
        const select = {
          ...{ sex, urbanisation },
          ...(age === '_T' ? {} : { age }),
          ...(group === '_T' ? {} : { group }),
        };
        if (!known.has(key(select))) known.set(key(select), { select, asked: false });
      }
    }
  }
  return [...known.values()];
}

/** Years without a yearly figure; for what does not come every year the last year, where the whole time has no figure. */
function missingPeriods(
  dataset: Dataset,
  indicator: string,
  points: readonly ObservedPoint[],
  { from, to }: FigureQuestion,
): string[] {
  const frequency = planIndex(dataset.plan).indicators.get(indicator)?.frequency;
  if (frequency !== 'annual') return points.length === 0 ? [String(to)] : [];
  const reported = new Set(points.map(({ period }) => period));
  return Array.from({ length: to - from + 1 }, (_, step) => String(from + step)).filter((year) => !reported.has(year));
}

function periodOf({ cells }: ReportRow<VolumeColumn>): string {
  const { period } = cells;
  return period.status === 'ok' && typeof period.value === 'string' ? period.value : '';
}

function byText(first: string, second: string): number {
  return first < second ? -1 : Number(first > second);
}

interface Place {
  readonly indicator: string;
  readonly area: string;
  readonly select: Selection;
  readonly period: string;
}

function placeCells({ plan }: Dataset, { indicator, area, select, period }: Place) {
  const { indicators, contextIndicators, areas } = planIndex(plan);
  const record = indicators.get(indicator);
  const office = plan.offices?.find(({ id }) => id === record?.steward)?.title ?? record?.steward;
  return {
    indicator: filledCell(indicator, 'not-asked'),
    title: filledCell(record?.title ?? contextIndicators.get(indicator)?.title, 'not-asked'),
    area: filledCell(area, 'not-asked'),
    areaTitle: filledCell(areas.get(area)?.title, 'not-asked'),
    period: filledCell(period, 'not-asked'),
    sex: filledCell(select.sex ?? '_T', 'not-asked'),
    urbanisation: filledCell(select.urbanisation ?? '_T', 'not-asked'),
    age: filledCell(select.age ?? '_T', 'not-asked'),
    group: filledCell(select.group ?? '_T', 'not-asked'),
    office: filledCell(office, 'not-stated'),
  };
}

function figureRow(dataset: Dataset, point: ObservedPoint): ReportRow<VolumeColumn> {
  const { indicator, area, period, value, status } = point;
  const { indicators, contextIndicators } = planIndex(dataset.plan);
  const unit = (indicators.get(indicator) ?? contextIndicators.get(indicator))?.unit;
  const { office, ...place } = placeCells(dataset, { indicator, area, select: point, period });
  return {
    id: [indicator, area, period, ...selectionCodes(point)].join('|'),
    cells: {
      ...place,
      value: filledCell(value ?? undefined, 'declared-missing', unit),
      numerator: filledCell(point.numerator, 'no-counts'),
      denominator: filledCell(point.denominator, 'no-counts'),
      standardError: filledCell(point.standardError, 'not-stated'),
      status: filledCell(status, 'not-stated'),
      revisedFrom: filledCell(point.revisedFrom, 'not-asked', unit),
      published: filledCell(point.published, 'not-stated'),
      source: filledCell(point.source, 'not-stated'),
      quality: filledCell(point.quality, 'not-stated'),
      office,
    },
    trace: [{ kind: 'indicator', id: indicator }, ...observationLinks([point])],
  };
}

function missingRow(dataset: Dataset, of: Place): ReportRow<VolumeColumn> {
  const { office, ...place } = placeCells(dataset, of);
  const empty = filledCell(undefined, 'no-observation');
  return {
    id: [of.indicator, of.area, of.period, ...selectionCodes(of.select)].join('|'),
    cells: {
      ...place,
      ...{
        value: empty,
        numerator: empty,
        denominator: empty,
        standardError: empty,
        status: empty,
        revisedFrom: empty,
      },
      ...{ published: empty, source: empty, quality: empty },
      office,
    },
    trace: [{ kind: 'indicator', id: of.indicator }],
  };
}

function selectionCodes({ sex, urbanisation, age, group }: Selection): string[] {
  return [sex ?? '_T', urbanisation ?? '_T', age ?? '_T', group ?? '_T'];
}
