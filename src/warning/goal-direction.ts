import type { Level } from '../attainment/verdict.js';
import { compareDecimals } from '../exact/compare-decimals.js';
import type { CriterionKind } from '../model/criterion.js';

/**
 * Which way leads towards the goal from the level of a verdict.
 *
 * @param kind - the operator
 * @param level - the level
 * @returns `undefined` inside a range with two ends, where neither way is better
 */
export function goalDirection(kind: CriterionKind, { value, goal }: Level): 'higher' | 'lower' | undefined {
  if (goal === undefined) return kind === 'increase' ? 'higher' : 'lower';
  const { lower, upper } = goal;
  if (upper === undefined) return 'higher';
  if (lower === undefined) return 'lower';
  if (compareDecimals(value, lower) < 0) return 'higher';
  return compareDecimals(value, upper) > 0 ? 'lower' : undefined;
}
