import { assertYear } from '../../calendar/assert-year.js';
import { assertDay } from '../../calendar/assert-day.js';
import type { Dataset } from '../../dataset/dataset.js';
import { yearsOutOfOrder } from '../../errors/report-messages.js';
import { PlanError } from '../../errors/plan-error.js';
import type { Text } from '../../model/text.js';
import { findArea } from '../../plan/find-area.js';
import { domainsOfIndicators } from '../domains-of-indicators.js';
import { figureRows } from './volume/figure-rows.js';
import { type VolumeColumn, volumeColumns } from './volume/volume-columns.js';
import type { ReportTable } from './report.js';

/** Which figures a volume holds. */
export interface StatisticsVolumeOptions {
  /** GB/T 2260 codes, in the order of the volume. */
  readonly areas: readonly string[];
  /** The first year; the plan's baseline year where absent. */
  readonly from?: number;
  /** The last year. */
  readonly to: number;
  /** The last day of publication used, 'YYYY-MM-DD'; everything where absent. */
  readonly knownAt?: string;
}

/** The yearly volume of statistics (年度妇女儿童统计资料). Plain data; survives JSON. */
export interface StatisticsVolume {
  readonly format: 'women-plan statistics volume 1';
  readonly type: 'statistics-volume';
  readonly plan: string;
  readonly title: Text;
  /** Id of the product of the plan's machinery, and of the body that makes it; absent where the plan names none. */
  readonly product?: string;
  readonly by?: string;
  readonly areas: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly knownAt?: string;
  /** One for every domain of the plan, and one for the background. */
  readonly tables: readonly ReportTable<VolumeColumn>[];
}

/**
 * The yearly volume of statistics: every indicator of the plan by area, sex, urbanisation, age, group and year, and the
 * background indicators, each figure as it was published, with counts, standard error, status, publication and source.
 *
 * What the plan asks for and nobody reported has a row, too, with the reason and the office that owes it: a yearly figure for
 * each year, any other once where the whole time has none. Every indicator is in one table, that of the domain that looks at it
 * first. Of several publications the newest known counts; a figure that replaced another says which. Denominators and numerators
 * are numbers of people or cases, never in thousands.
 *
 * @param dataset - the observations
 * @param options - areas, years and day of knowledge
 * @returns the volume
 * @throws PlanError `argument/unknown-id` for an area that the plan does not have; `argument/not-a-year`,
 *   `argument/not-a-date`, `argument/out-of-range` where the first year comes after the last
 * @example
 * const volume = statisticsVolume(createDataset([], zhongweiPlan), { areas: ['640500'], to: 2024 });
 * [volume.tables.length, volume.by]; // => [9, 'monitoring-group']
 * volume.tables[0].rows[0].cells.value; // => { status: 'unavailable', reason: 'no-observation' }
 */
export function statisticsVolume(dataset: Dataset, options: StatisticsVolumeOptions): StatisticsVolume {
  const { plan } = dataset;
  const { areas, from = plan.baselineYear, to, knownAt } = options;
  assertYear('from', from);
  assertYear('to', to);
  if (knownAt !== undefined) assertDay('knownAt', knownAt);
  if (from > to) {
    const details = { where: 'from', received: from, expected: `${String(to)} or earlier` };
    throw new PlanError('argument/out-of-range', details, yearsOutOfOrder(from, to));
  }
  for (const area of areas) findArea(plan, area);
  const question = { areas, from, to, ...(knownAt === undefined ? {} : { knownAt }) };
  const domainOf = domainsOfIndicators(plan);
  const product = plan.machinery?.products.find(({ kind }) => kind === 'statistics-volume');
  const table = (id: string, title: Text, indicators: readonly string[]): ReportTable<VolumeColumn> => ({
    kind: 'table',
    id,
    title,
    columns: volumeColumns,
    rows: indicators.flatMap((indicator) => figureRows(dataset, indicator, question)),
  });
  const ofDomain = (domain: string): string[] =>
    plan.indicators.filter(({ id }) => domainOf.get(id) === domain).map(({ id }) => id);
  const others = [...plan.indicators.filter(({ id }) => !domainOf.has(id)), ...(plan.contextIndicators ?? [])];
  return {
    format: 'women-plan statistics volume 1',
    type: 'statistics-volume',
    plan: plan.id,
    title: {
      zh: `《${plan.title.zh}》${product?.title.zh ?? '年度统计资料'}（${String(to)}年）`,
      en: `${plan.title.en}: ${product?.title.en ?? 'yearly volume of statistics'}, ${String(to)}`,
    },
    ...(product === undefined ? {} : { product: product.id, by: product.by }),
    ...question,
    tables: [
      ...plan.domains.map(({ id, title }) => table(id, title, ofDomain(id))),
      table(
        'background',
        { zh: '背景指标', en: 'Background' },
        others.map(({ id }) => id),
      ),
    ],
  };
}
