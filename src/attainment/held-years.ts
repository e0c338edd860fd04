import { compareDecimals } from '../exact/compare-decimals.js';
import type { GoalRange } from './goal-range.js';
import type { JudgedPoint } from './judged-point.js';

/**
 * In which years a goal was met, and in which missed after it was first met.
 *
 * @param points - the comparable points, oldest first
 * @param goal - the range to be reached
 * @param since - years before this one do not count
 * @returns the years; a year without observation is in neither, because it is unknown
 */
export function heldYears(
  points: readonly JudgedPoint[],
  goal: GoalRange,
  since: number,
): { readonly met: readonly number[]; readonly lapses: readonly number[] } {
  const met: number[] = [];
  const lapses: number[] = [];
  for (const { year, value } of points) {
    if (year < since) continue;
    const isMet =
      (goal.lower === undefined || compareDecimals(value, goal.lower) >= 0) &&
      (goal.upper === undefined || compareDecimals(value, goal.upper) <= 0);
    if (isMet) met.push(year);
    else if (met.length > 0) lapses.push(year);
  }
  return { met, lapses };
}
