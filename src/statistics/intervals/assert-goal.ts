import { assertArgument } from '../assert-argument.js';
import { assertFinite } from '../assert-finite.js';
import type { NumericGoal } from './goal-probability.js';

/**
 * Refuses what is not a goal in figures.
 *
 * @param goal - operator and value
 * @throws PlanError `argument/out-of-range` unless the operator is `at-least` or `at-most` and the value finite
 */
export function assertGoal(goal: NumericGoal): void {
  assertArgument(['at-least', 'at-most'].includes(goal.op), 'goal.op', goal.op, "'at-least' or 'at-most'");
  assertFinite('goal.value', goal.value);
}
