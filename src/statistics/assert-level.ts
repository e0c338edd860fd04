import { assertArgument } from './assert-argument.js';

/**
 * Refuses what is not a confidence level.
 *
 * @param level - the level as a share of 1
 * @throws PlanError `argument/out-of-range` unless it lies between 0 and 1
 */
export function assertLevel(level: number): void {
  assertArgument(Number.isFinite(level) && level > 0 && level < 1, 'level', level, 'between 0 and 1, such as 0.95');
}
