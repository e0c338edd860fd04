import type { CalculationLog } from './calculation-log.js';
import type { Dataset } from '../dataset/dataset.js';
import { type ObservedPoint, type SeriesHorizon, observedSeries } from '../dataset/observed-series.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Selection } from '../model/selection.js';
import { type UnitDefinition, units } from '../model/unit.js';
import { countiesOf } from '../plan/counties-of.js';
import { findArea } from '../plan/find-area.js';
import { findIndicator } from '../plan/find-indicator.js';
import type { JudgedPoint } from './judged-point.js';
import { toJudgedPoints } from './to-judged-points.js';

/** Which counties, and what of them. */
export interface CombineQuestion {
  readonly indicator: string;
  readonly select: Selection;
  readonly area: string;
  readonly terrain: 'mountain' | 'plain';
}

/**
 * The figures of all counties of one terrain as one group.
 *
 * A single county is the group by itself. Several combine as the ratio of sums, `Σ numerators ÷ Σ denominators`, in the
 * periods for which every one of them reported both; a mean of published rates would weigh a small county like a large
 * one and is never taken.
 *
 * @param question - indicator, selection, area and terrain
 * @param dataset - the observations
 * @param horizon - the last year and day used
 * @param calculations - the steps are added here, where a trace is asked for
 * @returns the points, oldest first; `members-not-listed` where the plan does not list the counties, `no-such-areas` where
 *   none has this terrain, `not-aggregable` for a median of several, `no-counts-to-combine` without the counts
 */
export function combineAreas(
  question: CombineQuestion,
  dataset: Dataset,
  horizon: SeriesHorizon,
  calculations: CalculationLog,
): Outcome<JudgedPoint[]> {
  const { indicator, select } = question;
  if (findArea(dataset.plan, question.area).countiesListed !== true) return unavailable('members-not-listed');
  const counties = countiesOf(dataset.plan, question.area).filter(({ terrain }) => terrain === question.terrain);
  if (counties.length === 0) return unavailable('no-such-areas');
  const series = counties.map(({ code }) =>
    observedSeries(dataset, { indicator, area: code, select }, horizon).filter(({ value }) => value !== null),
  );
  if (series.every((points) => points.length === 0)) return unavailable('no-observation');
  if (counties.length === 1) return ok(toJudgedPoints(series[0] as ObservedPoint[]));
  const record = findIndicator(dataset.plan, indicator);
  if (record.aggregation === 'none') return unavailable('not-aggregable');
  const unit: UnitDefinition = units[record.unit];
  const combined = (series[0] as ObservedPoint[]).flatMap((first) => {
    const points = series.map((others) => others.find(({ period }) => period === first.period));
    const sums = sumCounts(points);
    if (sums === undefined || sums.denominator === 0) return [];
    const value = (sums.numerator * 10 ** -unit.exponent) / sums.denominator;
    calculations?.push({ formula: 'ratio-of-sums', inputs: { year: first.year, ...sums }, result: value });
    return [
      {
        period: first.period,
        year: first.year,
        span: first.span,
        value: String(value),
        // Counts are exact, so a ratio of counts carries no printed rounding.
        rounding: '0',
        isBreak: points.some((point) => point?.status === 'B'),
        observations: points as ObservedPoint[],
      },
    ];
  });
  return combined.length === 0 ? unavailable('no-counts-to-combine') : ok(combined);
}

function sumCounts(
  points: readonly (ObservedPoint | undefined)[],
): { numerator: number; denominator: number } | undefined {
  let [numerator, denominator] = [0, 0];
  for (const point of points) {
    if (point?.numerator === undefined || point.denominator === undefined) return undefined;
    numerator += point.numerator;
    denominator += point.denominator;
  }
  return { numerator, denominator };
}
