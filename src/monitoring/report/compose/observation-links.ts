import type { ObservedPoint } from '../../../dataset/observed-series.js';
import type { TraceLink } from '../report.js';

/**
 * The links of a trace to observations.
 *
 * @param points - the observations
 * @returns one link each
 */
export function observationLinks(points: readonly ObservedPoint[]): TraceLink[] {
  return points.map(({ row, indicator, area, period, sex, urbanisation }) => ({
    kind: 'observation',
    id: [indicator, area, period, sex, urbanisation].join('|'),
    row,
  }));
}
