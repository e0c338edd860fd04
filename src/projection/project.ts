import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { ProjectedPoint, Projection, ProjectionInput, ProjectOptions } from '../model/projection.js';
import { checkProjectOptions } from './check-project-options.js';
import { distributionHalfWidth } from './distribution-half-width.js';
import { fitMethod } from './fit-method.js';
import { fromScale } from './from-scale.js';
import { NORMAL_KNOTS } from './normal-knots.js';
import { readSeries } from './read-series.js';

const USUAL_LEVELS = [0.5, 0.8, 0.95] as const;

/**
 * Carries a short yearly series forward, with intervals that mean what they say.
 *
 * The default method, `auto`, is a weighted mean of simple ones; the weights, the size of the error and the multipliers for the
 * intervals were learnt from 16,000 series of social indicators and two forecasting competitions (see the guide on
 * projection). A point can be done again by hand:
 * `value = level + shrinkage · drift · (damping + damping² + … + damping^h)`, held inside the bounds.
 *
 * Points in any order; years may be missing. Pooled years, months and days are left out, and so is what lies before the last
 * `break`: `leftOut` says so. Three or four points are used with a drift shrunk further. A series that never
 * changed has an interval nevertheless: its width comes from series like it.
 *
 * @param series - points `{ period, value, break? }`; periods are years, values finite and in one unit; not changed
 * @param options - `to`, the last year; `bounds` that values cannot cross; `levels` of the intervals (0.5, 0.8, 0.95);
 *   `method` (`auto`); `counts`, numerator and denominator for each point, which make counting noise part of the model
 * @returns one point for every year after the last given one; `too-few-points` under three, `series-break` where a break leaves
 *   fewer, `conflicting-values` where a year has two values, `deadline-passed` where `to` is not after the last year; of a
 *   method: `not-positive`, `bounds-needed`, `not-inside-bounds`
 * @throws PlanError `argument/out-of-range`, `argument/invalid` for values, options or names that make no sense
 *
 * @example
 * const flat = [2019, 2020, 2021, 2022].map((period) => ({ period, value: 5 }));
 * project(flat, { to: 2023, method: 'no-change', levels: [0.8] }).value.points[0].value; // => 5
 * project(flat.slice(0, 2), { to: 2030 }); // => { status: 'unavailable', reason: 'too-few-points' }
 * project(flat, { to: 2022 }); // => { status: 'unavailable', reason: 'deadline-passed' }
 */
export function project(series: readonly ProjectionInput[], options: ProjectOptions): Outcome<Projection> {
  checkProjectOptions(series, options);
  const read = readSeries(series, options);
  if (read.status === 'unavailable') return read;
  const { years, lower, upper, leftOut } = read.value;
  const last = years[years.length - 1] as number;
  const { to, levels = USUAL_LEVELS, method = 'auto', counts } = options;
  if (to <= last) return unavailable('deadline-passed');
  const fitted = fitMethod(method, read.value, counts);
  if (fitted.status === 'unavailable') return fitted;
  const { explanation, ahead } = fitted.value;
  const bounds = { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) };
  const held = (value: number): number => {
    // A sum with −0 turns it into 0.
    if (lower !== undefined && value < lower) return lower + 0;
    if (upper !== undefined && value > upper) return upper + 0;
    return value + 0;
  };
  const points: ProjectedPoint[] = [];
  for (let period = last + 1; period <= to; period += 1) {
    const distribution = ahead(period - last);
    const { center, scale } = distribution;
    const skew = distribution.family === 'learnt' ? distribution.skew : 1;
    points.push({
      period,
      value: held(fromScale(center, scale, bounds)),
      intervals: levels.map((level) => {
        const width = distributionHalfWidth(distribution, level);
        return {
          level,
          lower: held(fromScale(center - width / skew, scale, bounds)),
          upper: held(fromScale(center + width * skew, scale, bounds)),
        };
      }),
      distribution,
    });
  }
  const [first] = points as [ProjectedPoint];
  const distribution = first.distribution as NonNullable<ProjectedPoint['distribution']>;
  const noise = distributionHalfWidth(distribution, 0.5);
  return ok({
    method,
    basis: 'projected',
    points,
    pointsUsed: years.length,
    span: { from: years[0] as number, to: last },
    leftOut,
    bounds,
    explanation: {
      level: explanation.level,
      drift: explanation.drift,
      shrinkage: explanation.shrinkage,
      damping: explanation.damping,
      noise,
      // 1 where nothing varies and so nothing is uncertain.
      calibration:
        noise === 0 ? 1 : (distributionHalfWidth(distribution, 0.95) * NORMAL_KNOTS[0]) / (noise * NORMAL_KNOTS[2]),
      ...(explanation.countingShare === undefined ? {} : { countingShare: explanation.countingShare }),
    },
  });
}
