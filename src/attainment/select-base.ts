import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { JudgedPoint } from './judged-point.js';

/**
 * The point that progress is counted from.
 *
 * The point of the baseline year; else the nearest within the window, the earlier of two equally near.
 *
 * @param points - the comparable points, oldest first
 * @param beforeBreak - the points before the last break in the series, which are not comparable
 * @param baselineYear - the plan's baseline year
 * @param window - how many years away another year may stand in
 * @returns the point; `series-break` when only points before a break would have done, else `no-base`
 */
export function selectBase(
  points: readonly JudgedPoint[],
  beforeBreak: readonly JudgedPoint[],
  baselineYear: number,
  window: number,
): Outcome<JudgedPoint> {
  const base = nearest(points, baselineYear, window);
  if (base !== undefined) return ok(base);
  return unavailable(nearest(beforeBreak, baselineYear, window) === undefined ? 'no-base' : 'series-break');
}

function nearest(points: readonly JudgedPoint[], year: number, window: number): JudgedPoint | undefined {
  let best: JudgedPoint | undefined;
  for (const point of points) {
    const distance = Math.abs(point.year - year);
    // Points come oldest first, so a strict comparison keeps the earlier of two equally near.
    if (distance <= window && (best === undefined || distance < Math.abs(best.year - year))) best = point;
  }
  return best;
}
