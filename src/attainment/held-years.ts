import type { JudgedPoint } from './judged-point.js';

/**
 * In which years a goal was met, and in which missed after it was first met.
 *
 * @param points - the comparable points, oldest first
 * @param since - years before this one do not count
 * @param isMetAt - whether the point at a position meets the goal
 * @returns the years; a year without observation is in neither, because it is unknown
 */
export function heldYears(
  points: readonly JudgedPoint[],
  since: number,
  isMetAt: (position: number) => boolean,
): { readonly met: readonly number[]; readonly lapses: readonly number[] } {
  const met: number[] = [];
  const lapses: number[] = [];
  for (const [position, { year }] of points.entries()) {
    if (year < since) continue;
    if (isMetAt(position)) met.push(year);
    else if (met.length > 0) lapses.push(year);
  }
  return { met, lapses };
}
