import { type Outcome, ok } from '../model/outcome.js';
import type { Indicator } from '../model/plan.js';
import type { GoalProbability, NumericGoal } from '../statistics/intervals/goal-probability.js';
import { proportionGoalProbability } from '../statistics/intervals/proportion-goal-probability.js';
import { rateGoalProbability } from '../statistics/intervals/rate-goal-probability.js';
import { certaintyState } from './certainty-state.js';
import { type CountLimits, countLimits } from './count-limits.js';
import type { PublishedCounts } from './published-counts.js';
import type { AttainmentSettings } from './settings.js';
import type { TestableGoal } from './testable-goal.js';
import type { CertaintyAnswer } from './certainty.js';

/** What counts say about a goal, and the figure that they give. */
export interface CountCertainty {
  readonly answer: CertaintyAnswer;
  readonly limits: CountLimits;
}

/**
 * What counts say about a goal: the exact interval of the figure, and the probability that the true one meets the goal by the
 * Jeffreys posterior, Gamma(x + ½, n) for events and Beta(x + ½, n − x + ½) for a proportion.
 *
 * @param counts - numerator and denominator
 * @param goal - in the indicator's unit
 * @param indicator - for its kind and unit
 * @param settings - level of the interval, and what counts as likely
 * @returns the answer; the reason of the interval where it has none
 */
export function countCertainty(
  counts: PublishedCounts,
  goal: TestableGoal,
  indicator: Indicator,
  settings: Pick<AttainmentSettings, 'certaintyLevel' | 'likelyProbability'>,
): Outcome<CountCertainty> {
  const limits = countLimits(counts, indicator, settings.certaintyLevel);
  if (limits.status === 'unavailable') return limits;
  const { method, per, lower, upper } = limits.value;
  const { numerator, denominator } = counts;
  const meets = (op: NumericGoal['op'], value: number): Outcome<GoalProbability> =>
    method === 'poisson-exact'
      ? rateGoalProbability(numerator, denominator / per, { op, value })
      : proportionGoalProbability(numerator, denominator, { op, value: value / per });
  const first = goal.upper === undefined ? meets('at-least', goal.lower ?? 0) : meets('at-most', goal.upper);
  if (first.status === 'unavailable') return first;
  const below = goal.lower === undefined || goal.upper === undefined ? undefined : meets('at-most', goal.lower);
  const outside = below?.status === 'ok' ? below.value.probability : 0;
  const probability = Math.max(0, first.value.probability - outside);
  return ok({
    answer: {
      ...certaintyState(lower, upper, probability, goal, settings),
      lower,
      upper,
      probability,
      parameters: first.value.parameters,
    },
    limits: limits.value,
  });
}
