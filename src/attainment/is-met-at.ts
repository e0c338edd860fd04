import { compareDecimals } from '../exact/compare-decimals.js';
import { judgeDirectionLevel } from './judge-direction-level.js';
import type { LevelQuestion } from './judge-level.js';
import { judgeSlowDown } from './judge-slow-down.js';

/**
 * Whether the goal was met at a point of the series, judged as if nothing had been known of later years.
 *
 * A direction is judged against the base at every point after it, a slowing down by the points up to then.
 *
 * @param question - criterion, points, base, goal and settings
 * @param position - of the point
 * @returns false also where the point cannot be judged: on or before the base, or too early to tell a slowing down
 */
export function isMetAt(question: LevelQuestion, position: number): boolean {
  const { criterion, points, base, goal, settings } = question;
  const point = points[position];
  if (point === undefined) return false;
  if (goal !== undefined) {
    return (
      (goal.lower === undefined || compareDecimals(point.value, goal.lower) >= 0) &&
      (goal.upper === undefined || compareDecimals(point.value, goal.upper) <= 0)
    );
  }
  if (criterion.kind === 'slow-down') {
    const slowDown = judgeSlowDown(points.slice(0, position + 1), settings.sustainedSlowDownPoints, '1', undefined);
    return slowDown.status === 'ok' && slowDown.value.level.state === 'met';
  }
  if (base.status === 'unavailable' || point.year <= base.value.year) return false;
  const better = criterion.kind === 'increase' ? 'higher' : 'lower';
  return judgeDirectionLevel(point, base.value, better, '1', undefined).state === 'met';
}
