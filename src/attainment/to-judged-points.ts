import type { ObservedPoint } from '../dataset/observed-series.js';
import type { JudgedPoint } from './judged-point.js';
import { printedRounding } from './printed-rounding.js';

/**
 * The points of a series that carry a value, as a criterion judges them.
 *
 * @param observed - the points of a series
 * @returns one judged point for every value; declared missing figures are left out
 */
export function toJudgedPoints(observed: readonly ObservedPoint[]): JudgedPoint[] {
  return observed.flatMap((point) =>
    point.value === null
      ? []
      : [
          {
            period: point.period,
            year: point.year,
            span: point.span,
            value: point.value,
            rounding: printedRounding(point.scale),
            isBreak: point.status === 'B',
            observations: [point],
          },
        ],
  );
}
