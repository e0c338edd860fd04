import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertCountOf } from '../assert-count-of.js';
import { betaDrift } from '../distributions/beta-drift.js';
import { betaTail } from '../distributions/beta-tail.js';
import { assertGoal } from './assert-goal.js';
import type { GoalProbability, NumericGoal } from './goal-probability.js';

/**
 * Probability that a true proportion meets a goal, after a count: a tail of the Jeffreys posterior
 * Beta(x + ½, n − x + ½).
 *
 * Read it beside the published verdict, never instead of it: 0.95 says that with these counts the true proportion meets the
 * goal nineteen times in twenty, 0.5 that they cannot tell. Before the data, no proportion is preferred (Jeffreys' prior).
 *
 * Not for shares from a clustered survey: the counts say more there than was observed. Not for a full count that is itself
 * the figure of the goal (the share of women among deputies has no chance in it).
 *
 * Source: L. Brown, T. Cai, A. DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16 (2001), 4.1.2.
 *
 * @param count - whole number of those with the property, 0 to `total`
 * @param total - whole number of all
 * @param goal - `{ op: 'at-most' | 'at-least', value }`, the value as a share of 1
 * @returns the probability with its prior and parameters; `zero-denominator` when the total is 0
 * @throws PlanError `argument/out-of-range` when a count is not whole, above the total, or the goal none
 *
 * @example
 * proportionGoalProbability(5, 10, { op: 'at-least', value: 0.5 }).value.probability.toFixed(6); // => "0.500000"
 * proportionGoalProbability(0, 0, { op: 'at-least', value: 0.5 }); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function proportionGoalProbability(count: number, total: number, goal: NumericGoal): Outcome<GoalProbability> {
  assertCountOf('count', count, 'total', total);
  assertGoal(goal);
  if (total === 0) return unavailable('zero-denominator');
  const a = count + 0.5;
  const b = total - count + 0.5;
  return ok({
    probability: betaTail(a, b, goal.value, 1 - goal.value, betaDrift(a, b, goal.value), goal.op === 'at-least'),
    goal: { op: goal.op, value: goal.value },
    prior: 'jeffreys',
    formula: 'beta-posterior',
    parameters: [a, b],
  });
}
