import type { AttainmentSettings } from './settings.js';
import type { TestableGoal } from './testable-goal.js';
import type { CertaintyAnswer } from './certainty.js';

/**
 * How sure it is that the true figure meets or misses a goal.
 *
 * `clear` when every value of the interval meets the goal, or every one misses it; a limit that equals the goal meets it.
 * Else `likely` when the probability of meeting, or that of missing, is at least `likelyProbability`. Else `cannot-tell`.
 *
 * @param lower - lower limit of the interval
 * @param upper - upper limit
 * @param probability - that the true figure meets the goal
 * @param goal - the goal, in the same unit
 * @param settings - `likelyProbability`
 * @returns the state, and the side where there is one
 */
export function certaintyState(
  lower: number,
  upper: number,
  probability: number,
  goal: TestableGoal,
  settings: Pick<AttainmentSettings, 'likelyProbability'>,
): Pick<CertaintyAnswer, 'state' | 'side'> {
  const { lower: floor = -Infinity, upper: ceiling = Infinity } = goal;
  if (lower >= floor && upper <= ceiling) return { state: 'clear', side: 'met' };
  if (upper < floor || lower > ceiling) return { state: 'clear', side: 'missed' };
  if (probability >= settings.likelyProbability) return { state: 'likely', side: 'met' };
  if (1 - probability >= settings.likelyProbability) return { state: 'likely', side: 'missed' };
  return { state: 'cannot-tell' };
}
