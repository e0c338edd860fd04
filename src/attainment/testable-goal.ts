import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Indicator } from '../model/plan.js';
import { units } from '../model/unit.js';
import type { GoalRange } from './goal-range.js';

/** A goal as numbers in the indicator's unit; both ends are included, an absent end asks for nothing. */
export interface TestableGoal {
  readonly lower?: number;
  readonly upper?: number;
}

/**
 * A goal that data can speak for or against, whatever the true figure.
 *
 * An end that no figure can go beyond asks for nothing and is left out. A goal of exactly 0 or 100 %, or of a single value,
 * is decided by the published figure alone: among all true rates that could have given the counts there is always one beside
 * it, so that no count could ever make it clear.
 *
 * @param goal - the range to be reached
 * @param indicator - for the range of its figures
 * @returns the goal; `goal-not-testable`
 */
export function testableGoal(goal: GoalRange, indicator: Indicator): Outcome<TestableGoal> {
  const { measure, range, unit } = indicator;
  const { dimension, exponent } = units[unit];
  const least = Number(range.lower ?? (dimension === 'share' && measure !== 'index' ? 0 : -Infinity));
  const most = Number(range.upper ?? (measure === 'proportion' ? 10 ** -exponent : Infinity));
  const lower = goal.lower === undefined || Number(goal.lower) <= least ? undefined : Number(goal.lower);
  const upper = goal.upper === undefined || Number(goal.upper) >= most ? undefined : Number(goal.upper);
  const isPoint = lower !== undefined && lower === upper;
  const isAtEnd = (lower !== undefined && lower >= most) || (upper !== undefined && upper <= least);
  if (isPoint || isAtEnd || (lower === undefined && upper === undefined)) return unavailable('goal-not-testable');
  return ok({ ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) });
}
