import { type ObservedPoint, observedSeries } from '../dataset/observed-series.js';
import type { CriterionContext } from './criterion-context.js';
import type { IndicatorCriterion } from './judged-series.js';

const SEXES = ['_T', 'F', 'M'] as const;
const URBANISATIONS = ['_T', 'U', 'R'] as const;

/**
 * What was reported of an indicator where the selection that a criterion asks for was not: the latest figure of every
 * other sex and urbanisation. It helps to see what is missing; no verdict rests on it.
 *
 * @param criterion - the criterion
 * @param context - dataset and area
 * @param until - the last year used
 * @returns the latest point of each selection
 */
export function reportedInstead(
  criterion: IndicatorCriterion,
  context: CriterionContext,
  until: number,
): ObservedPoint[] {
  const horizon = { until, ...(context.knownAt === undefined ? {} : { knownAt: context.knownAt }) };
  const latest = new Map<number, ObservedPoint>();
  for (const sex of SEXES) {
    for (const urbanisation of URBANISATIONS) {
      const query = {
        indicator: criterion.indicator,
        area: context.area,
        select: { ...criterion.select, sex, urbanisation },
      };
      const point = observedSeries(context.dataset, query, horizon).at(-1);
      // Of an indicator that concerns women only every sex is the same series.
      if (point !== undefined) latest.set(point.row, point);
    }
  }
  return [...latest.values()];
}
