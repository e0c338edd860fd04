import type { Dataset } from '../../dataset/dataset.js';
import { type ObservedPoint, observedSeries } from '../../dataset/observed-series.js';
import { type Outcome, unavailable } from '../../model/outcome.js';
import type { Indicator } from '../../model/plan.js';
import type { Selection } from '../../model/selection.js';
import { countiesOf } from '../../plan/counties-of.js';
import { findArea } from '../../plan/find-area.js';
import { aggregateParts } from '../aggregation/aggregate-parts.js';
import { finiteOutcome } from '../checks/finite-outcome.js';
import { preciseSum } from '../summation/precise-sum.js';
import type { DisaggregateQuery, GroupFigure, GroupKey } from './disaggregation.js';
import { figureInterval } from './figure-interval.js';
import { perUnit } from './per-unit.js';

/** A query whose period was read. */
export interface ReadQuery extends DisaggregateQuery {
  /** Last year of the period. */
  readonly until: number;
  /** The indicator; only a context indicator has none. */
  readonly record: Indicator | undefined;
}

/**
 * The figure of one group, by the index of the dataset.
 *
 * @param dataset - the observations
 * @param query - indicator, area, period and what all groups have in common
 * @param key - the group
 * @returns its figure, or why there is none
 */
export function groupFigure(dataset: Dataset, query: ReadQuery, key: GroupKey): GroupFigure {
  const missing = (value: Outcome<number>): GroupFigure => ({
    key,
    value,
    interval: value.status === 'ok' ? unavailable('no-interval-method') : value,
    observations: [],
  });
  if (key.sex === 'M' && query.record?.womenOnly === true) return missing(unavailable('does-not-apply'));
  const { terrain } = key;
  if (terrain === undefined) {
    const point = observed(dataset, query, selection(query, key), key.county ?? query.area);
    if (point === undefined) return missing(unavailable('no-observation'));
    return figure(query, key, [point], publishedValue(point));
  }
  if (findArea(dataset.plan, query.area).countiesListed !== true) return missing(unavailable('members-not-listed'));
  const counties = countiesOf(dataset.plan, query.area).filter((county) => county.terrain === terrain);
  if (counties.length === 0) return missing(unavailable('no-such-areas'));
  const select = selection(query, key);
  const points = counties.map(({ code }) => observed(dataset, query, select, code));
  const first = points.find((point) => point !== undefined);
  if (first === undefined) return missing(unavailable('no-observation'));
  if (counties.length === 1) return figure(query, key, points, publishedValue(first));
  if (query.record === undefined) return missing(unavailable('not-aggregable'));
  const parts = points.map((point) => ({
    value: point?.value === undefined || point.value === null ? null : Number(point.value),
    numerator: point?.numerator ?? null,
    denominator: point?.denominator ?? null,
  }));
  return figure(query, key, points, aggregateParts(parts, query.record, perUnit(query.record)));
}

function selection(query: ReadQuery, key: GroupKey): Selection {
  const { sex, urbanisation, age, group } = { ...query.select, ...key };
  return {
    ...(sex === undefined ? {} : { sex }),
    ...(urbanisation === undefined ? {} : { urbanisation }),
    ...(age === undefined ? {} : { age }),
    ...(group === undefined ? {} : { group }),
  };
}

function observed(dataset: Dataset, query: ReadQuery, select: Selection, area: string): ObservedPoint | undefined {
  const { indicator, period, until } = query;
  return observedSeries(dataset, { indicator, area, select }, { until, period }).at(-1);
}

function publishedValue({ value }: ObservedPoint): Outcome<number> {
  return value === null ? unavailable('declared-missing') : finiteOutcome(Number(value));
}

/** `points` has an entry for every area of the group, also for one that has reported nothing. */
function figure(
  query: ReadQuery,
  key: GroupKey,
  points: readonly (ObservedPoint | undefined)[],
  value: Outcome<number>,
): GroupFigure {
  // What one of several areas printed is not the figure of the group, whoever else is silent.
  const only = points.length === 1 ? points[0] : undefined;
  const printed = only?.value;
  const numerator = total(points.map((point) => point?.numerator));
  const denominator = total(points.map((point) => point?.denominator));
  const counts = { numerator, denominator, standardError: only?.standardError };
  return {
    key,
    value,
    ...(printed === undefined || printed === null ? {} : { printed }),
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
    interval: value.status === 'ok' ? figureInterval(value.value, counts, query.record, query.level ?? 0.95) : value,
    observations: points.filter((point) => point !== undefined),
  };
}

function total(counts: readonly (number | undefined)[]): number | undefined {
  const known = counts.filter((count) => count !== undefined);
  const sum = preciseSum(known);
  // What some of the areas counted is not what the group counted.
  return known.length === counts.length && Number.isFinite(sum) ? sum : undefined;
}
