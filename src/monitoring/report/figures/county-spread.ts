import { type ObservedPoint, observedSeries } from '../../../dataset/observed-series.js';
import { compareDecimals } from '../../../exact/compare-decimals.js';
import type { Area, Indicator } from '../../../model/plan.js';
import { units } from '../../../model/unit.js';
import { countiesOf } from '../../../plan/counties-of.js';
import type { ReportContext } from '../report-context.js';

/** How one indicator differs among the counties of an area, all in one year. */
export interface CountySpread {
  readonly indicator: Indicator;
  readonly year: number;
  /** The reported counties with their figures, highest first; of equal figures in the order of the plan. */
  readonly reported: readonly { readonly county: Area; readonly point: ObservedPoint }[];
  readonly missing: readonly Area[];
}

/**
 * For every indicator the latest year since the baseline in which two counties or more were reported, and their figures.
 * Numbers of people and institutions are left out.
 *
 * @param context - what the report is written from
 * @returns one for each indicator that has such a year, in the order of the plan; empty for a county
 */
export function countySpreads({ plan, dataset, evaluation }: ReportContext): CountySpread[] {
  const { area, asOf, knownAt } = evaluation;
  const counties = countiesOf(plan, area).filter(({ code }) => code !== area);
  if (counties.length < 2) return [];
  const horizon = { until: asOf, ...(knownAt === undefined ? {} : { knownAt }) };
  return plan.indicators
    .filter(({ unit }) => units[unit].dimension !== 'people' && units[unit].dimension !== 'institutions')
    .flatMap((indicator): CountySpread[] => {
      const series = counties.map((county) => ({
        county,
        points: observedSeries(dataset, { indicator: indicator.id, area: county.code, select: {} }, horizon).filter(
          ({ value, span, year }) => value !== null && span === 1 && year >= plan.baselineYear,
        ),
      }));
      const years = [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))];
      const year = Math.max(
        ...years.filter((candidate) => series.filter(({ points }) => has(points, candidate)).length >= 2),
      );
      if (!Number.isFinite(year)) return [];
      const reported = series.flatMap(({ county, points }) => {
        const point = points.find((candidate) => candidate.year === year);
        return point === undefined ? [] : [{ county, point }];
      });
      reported.sort((first, second) => compareDecimals(second.point.value ?? 0, first.point.value ?? 0));
      const missing = series.filter(({ points }) => !has(points, year)).map(({ county }) => county);
      return [{ indicator, year, reported, missing }];
    });
}

function has(points: readonly ObservedPoint[], year: number): boolean {
  return points.some((point) => point.year === year);
}
