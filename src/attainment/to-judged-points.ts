import type { ObservedPoint } from '../dataset/observed-series.js';
import type { JudgedPoint } from './judged-point.js';
import { printedRounding } from './printed-rounding.js';

/** Half a unit of the last place for the scales that nearly all figures have; worked out once, not for every point. */
const ROUNDING = [0, 1, 2, 3, 4].map(printedRounding);

/**
 * The points of a series that carry a value, as a criterion judges them.
 *
 * @param observed - the points of a series
 * @returns one judged point for every value; declared missing figures are left out
 */
export function toJudgedPoints(observed: readonly ObservedPoint[]): JudgedPoint[] {
  const points: JudgedPoint[] = [];
  for (const point of observed) {
    if (point.value === null) continue;
    points.push({
      period: point.period,
      year: point.year,
      span: point.span,
      value: point.value,
      rounding: ROUNDING[point.scale] ?? printedRounding(point.scale),
      isBreak: point.status === 'B',
      observations: [point],
    });
  }
  return points;
}
