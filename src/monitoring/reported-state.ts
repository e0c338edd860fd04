import { type ObservedPoint, observedSeries } from '../dataset/observed-series.js';
import type { Dataset } from '../dataset/dataset.js';
import { yearsBetween } from '../attainment/years-between.js';
import type { TemplateRow } from './template-rows.js';

/**
 * Whether a figure that was asked for is there.
 *
 * - `reported`: a figure of the year, or, of an indicator that is not produced every year, one that is not yet due again
 * - `declared-missing`: the reporter said that there is none
 * - `missing`: nothing was reported
 * - `irregular`: the indicator has no interval, so that nothing is owed in any one year
 */
export type ReportedState = 'reported' | 'declared-missing' | 'missing' | 'irregular';

/** What is there of a figure that was asked for. */
export interface Reported {
  readonly state: ReportedState;
  /** The figure of the year, where it is reported. */
  readonly current?: ObservedPoint;
  /** The newest figure up to the year. */
  readonly last?: ObservedPoint;
}

/**
 * Looks a figure up that was asked for.
 *
 * An indicator that comes every n years is reported for a year where a figure ends in that year or in one of the n − 1
 * years before it. Pooled years count by their end.
 *
 * @param dataset - the observations
 * @param row - indicator, area, year and part of the population
 * @param knownAt - only what was published up to this day; everything where `undefined`
 * @returns the state, the figure and the newest one
 */
export function reportedState(
  dataset: Dataset,
  { indicator, area, year, select }: TemplateRow,
  knownAt: string | undefined,
): Reported {
  const points = observedSeries(
    dataset,
    { indicator: indicator.id, area, select },
    { until: year, ...(knownAt === undefined ? {} : { knownAt }) },
  );
  const last = points.findLast(({ value }) => value !== null);
  const newest = last === undefined ? {} : { last };
  const interval = yearsBetween[indicator.frequency];
  if (!Number.isFinite(interval)) return { state: 'irregular', ...newest };
  if (last !== undefined && last.year > year - interval) return { state: 'reported', current: last, ...newest };
  const isDeclared = points.some((point) => point.year > year - interval);
  return { state: isDeclared ? 'declared-missing' : 'missing', ...newest };
}
