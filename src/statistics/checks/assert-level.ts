import { refuseArgument } from './refuse-argument.js';

/**
 * Refuses what is not the level of an interval.
 *
 * @param level - the level, such as 0.95
 * @throws PlanError `argument/out-of-range` unless it lies between 0 and 1
 */
export function assertLevel(level: number): void {
  if (!(level > 0 && level < 1)) refuseArgument('level', level, 'between 0 and 1, such as 0.95');
}
