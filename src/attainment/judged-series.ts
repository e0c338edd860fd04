import type { CalculationLog } from './calculation-log.js';
import type { Dataset } from '../dataset/dataset.js';
import { type SeriesHorizon, observedSeries } from '../dataset/observed-series.js';
import { addDecimals } from '../exact/add-decimals.js';
import { multiplyByPowerOfTen } from '../exact/multiply-by-power-of-ten.js';
import { subtractDecimals } from '../exact/subtract-decimals.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Criterion, MeasuredCriterion } from '../model/criterion.js';
import { units } from '../model/unit.js';
import { findIndicator } from '../plan/find-indicator.js';
import { gapSeries } from './gap-series.js';
import type { JudgedPoint } from './judged-point.js';
import { toJudgedPoints } from './to-judged-points.js';

/** A criterion that rests on an indicator. */
export type IndicatorCriterion = Exclude<Criterion, { kind: 'milestone' }>;

/**
 * The series that a criterion judges: the indicator itself, the gap between two groups, or the difference from a
 * reference series.
 *
 * @param criterion - any criterion with an indicator
 * @param dataset - the observations
 * @param area - code of the area
 * @param horizon - the last year and day used
 * @param calculations - the steps of combined series are added here, where a trace is asked for
 * @returns the points, oldest first; unavailable with the reason where there is none
 */
export function judgedSeries(
  criterion: IndicatorCriterion,
  dataset: Dataset,
  area: string,
  horizon: SeriesHorizon,
  calculations: CalculationLog,
): Outcome<JudgedPoint[]> {
  if (criterion.kind === 'narrow-gap') return gapSeries(criterion, dataset, area, horizon, calculations);
  const observed = ownSeries(criterion, dataset, area, horizon);
  if (observed.status === 'unavailable' || criterion.kind !== 'relative-to') return observed;
  const query = { indicator: criterion.reference.indicator, area, select: criterion.reference.select };
  // Both in the unit of the indicator judged: a share in ‰ is compared with one in %.
  const shift = exponentOf(dataset, query.indicator) - exponentOf(dataset, criterion.indicator);
  const reference = new Map(
    toJudgedPoints(observedSeries(dataset, query, horizon)).map(
      (point) =>
        [
          point.period,
          {
            ...point,
            value: multiplyByPowerOfTen(point.value, shift),
            rounding: multiplyByPowerOfTen(point.rounding, shift),
          },
        ] as const,
    ),
  );
  const differences = observed.value.flatMap((point) => {
    const other = reference.get(point.period);
    if (other === undefined) return [];
    const value = subtractDecimals(point.value, other.value);
    calculations?.push({
      formula: 'difference-from-reference',
      inputs: { year: point.year, value: point.value, reference: other.value },
      result: value,
    });
    return [
      {
        ...point,
        value,
        rounding: addDecimals(point.rounding, other.rounding),
        isBreak: point.isBreak || other.isBreak,
        observations: [...point.observations, ...other.observations],
        compared: { value: point.value, reference: other.value, referenceFrom: point.observations.length },
      },
    ];
  });
  return differences.length === 0 ? unavailable('no-comparison') : ok(differences);
}

function exponentOf(dataset: Dataset, indicator: string): number {
  return units[findIndicator(dataset.plan, indicator).unit].exponent;
}

function ownSeries(
  criterion: MeasuredCriterion,
  dataset: Dataset,
  area: string,
  horizon: SeriesHorizon,
): Outcome<JudgedPoint[]> {
  const query = { indicator: criterion.indicator, area, select: criterion.select };
  const observed = observedSeries(dataset, query, horizon);
  const points = toJudgedPoints(observed);
  if (points.length > 0) return ok(points);
  return unavailable(observed.length === 0 ? 'no-observation' : 'declared-missing');
}
