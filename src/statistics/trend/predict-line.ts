import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertLevel } from '../assert-level.js';
import { assertFinite } from '../assert-finite.js';
import type { Interval } from '../checks/interval.js';
import { studentQuantile } from '../distributions/student-quantile.js';
import type { LineFit } from './line-fit.js';

/** How sure. */
export interface PredictLineOptions {
  /** Level of both intervals. Default 0.95. */
  readonly level?: number;
}

/** A line read at one point. */
export interface LinePrediction {
  readonly value: number;
  /** Where the line itself lies: the mean of many new figures. */
  readonly confidence: Outcome<Interval>;
  /** Where one new figure of weight 1 lies: wider, by the scatter of single figures. */
  readonly prediction: Outcome<Interval>;
}

/**
 * Reads a line at any point, with confidence and prediction interval.
 *
 * `value = ȳ + slope × (x − x̄)`; the confidence interval is `± t √(s²/Σw + var(slope) (x − x̄)²)`, the prediction interval
 * adds `s²` under the root. Ask whether the figure of a year will reach a goal with the prediction interval. Both widen
 * away from the data, yet know nothing of a trend that bends: an extrapolation over more years than the series has is a
 * guess with decimals. Neither knows bounds: a share may come out above 100 %.
 *
 * Source: Draper and Smith, Applied Regression Analysis, 1.4; as R's `predict.lm`.
 *
 * @param fit - a line of `simpleLeastSquares`
 * @param x - where to read it, finite
 * @param options - level of the intervals
 * @returns the unrounded value with intervals; those are `too-few-points` where the line has no degree of freedom left; all is
 *   `not-representable` where the value exceeds a double
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * const { value: line } = simpleLeastSquares([0, 1, 2], [1, 2, 6]);
 * predictLine(line, 3).value.value; // => 8
 * predictLine(line, 3, { level: 0.8 }).value.prediction.value.lower.toFixed(3); // => '1.118'
 */
export function predictLine(
  fit: LineFit,
  x: number,
  { level = 0.95 }: PredictLineOptions = {},
): Outcome<LinePrediction> {
  assertFinite('x', x);
  assertLevel(level);
  const distance = x - fit.pivot.x;
  const value = fit.pivot.y + fit.slope * distance;
  if (!Number.isFinite(value)) return unavailable('not-representable');
  const { pivotVariance, standardErrors, residualStandardError } = fit;
  if (pivotVariance.status === 'unavailable' || standardErrors.status === 'unavailable') {
    const missing = unavailable('too-few-points');
    return ok({ value, confidence: missing, prediction: missing });
  }
  const critical = studentQuantile((1 - level) / 2, fit.degreesOfFreedom, 'upper');
  const ofLine = Math.hypot(Math.sqrt(pivotVariance.value), (standardErrors.value.at(-1) as number) * distance);
  const scatter = residualStandardError.status === 'ok' ? residualStandardError.value : 0;
  const around = (error: number): Outcome<Interval> => {
    const [lower, upper] = [value - critical * error, value + critical * error];
    return Number.isFinite(lower) && Number.isFinite(upper)
      ? ok({ level, lower, upper })
      : unavailable('not-representable');
  };
  return ok({ value: value + 0, confidence: around(ofLine), prediction: around(Math.hypot(ofLine, scatter)) });
}
