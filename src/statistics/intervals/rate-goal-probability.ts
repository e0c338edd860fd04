import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertExposure } from '../assert-exposure.js';
import { assertWholeCount } from '../assert-whole-count.js';
import { gammaTail } from '../distributions/gamma-tail.js';
import { assertGoal } from './assert-goal.js';
import type { GoalProbability, NumericGoal } from './goal-probability.js';

/**
 * Probability that a true rate meets a goal, after a count of events: a tail of the Jeffreys posterior Gamma(x + ½, n).
 *
 * Read it beside the published verdict, never instead of it: 0.95 says that with these counts the true rate meets the goal
 * nineteen times in twenty, 0.5 that they cannot tell. Before the data, no rate is preferred (Jeffreys' prior).
 *
 * Not for events that come in clusters, nor for rates estimated from a survey: the counts say more there than was observed.
 *
 * Source: A. Gelman and others, "Bayesian Data Analysis" (2013), 2.6 and 2.8.
 *
 * @param count - whole number of events, 0 or more
 * @param exposure - what they are counted against, in the unit of the goal: births ÷ 100,000 for a goal per 100,000
 * @param goal - `{ op: 'at-most' | 'at-least', value }`
 * @returns the probability with its prior and parameters; `zero-denominator` when the exposure is 0
 * @throws PlanError `argument/out-of-range` when the count is not whole, the exposure negative or the goal none
 *
 * @example
 * const oneDeath = rateGoalProbability(1, 0.14, { op: 'at-most', value: 10 }); // 1 death in 14,000 births, 10 per 100,000
 * oneDeath.value.probability.toFixed(3); // => "0.577"
 * rateGoalProbability(0, 0, { op: 'at-most', value: 10 }); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function rateGoalProbability(count: number, exposure: number, goal: NumericGoal): Outcome<GoalProbability> {
  assertWholeCount('count', count);
  assertExposure('exposure', exposure);
  assertGoal(goal);
  if (exposure === 0) return unavailable('zero-denominator');
  const shape = count + 0.5;
  return ok({
    probability: gammaTail(shape, goal.value * exposure, goal.op === 'at-least'),
    goal: { op: goal.op, value: goal.value },
    prior: 'jeffreys',
    formula: 'gamma-posterior',
    parameters: [shape, exposure],
  });
}
