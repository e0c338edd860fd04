import { expect, test } from 'vitest';
import { printedGoalEnd } from './printed-goal-end.js';

// By hand: the printed values that meet the goal, and the least (greatest) true value that is printed as one of them.
test.each([
  ['at-least', '90', 0, 89.5],
  ['at-least', '90', 1, 89.95],
  // 0.075 is not printed with two decimals; 0.08 is the least that meets it.
  ['at-least', '0.075', 2, 0.075],
  ['at-least', '12.2', 0, 12.5],
  ['at-least', '12.8', 0, 12.5],
  ['at-most', '10', 1, 10.05],
  ['at-most', '0', 1, 0.05],
  ['at-most', '12.2', 0, 12.5],
  ['at-most', '12.8', 0, 12.5],
  ['at-most', '-1.5', 0, -1.5],
] as const)('%s %s, printed with %d decimals: %d', (op, end, places, expected) => {
  expect(printedGoalEnd(op, end, places)).toBe(expected);
});
