import { compareDecimals } from '../exact/compare-decimals.js';
import type { CriterionKind } from '../model/criterion.js';
import type { GoalRange } from './goal-range.js';
import type { JudgedPoint } from './judged-point.js';

/**
 * Which way leads towards the goal from a point.
 *
 * @param kind - the operator
 * @param point - the point
 * @param goal - the range to be reached, `undefined` for a direction
 * @returns `undefined` inside a range with two ends, where neither way is better
 */
export function directionTowardGoal(
  kind: CriterionKind,
  point: JudgedPoint,
  goal: GoalRange | undefined,
): 'higher' | 'lower' | undefined {
  if (goal === undefined) return kind === 'increase' ? 'higher' : 'lower';
  const { lower, upper } = goal;
  if (upper === undefined) return 'higher';
  if (lower === undefined) return 'lower';
  if (compareDecimals(point.value, lower) < 0) return 'higher';
  return compareDecimals(point.value, upper) > 0 ? 'lower' : undefined;
}
