import { assertArgument } from './assert-argument.js';

/**
 * Refuses what is not a probability.
 *
 * @param where - name of the argument
 * @param received - the argument
 * @throws PlanError `argument/out-of-range` unless it is a number from 0 to 1
 */
export function assertProbability(where: string, received: number): void {
  assertArgument(Number.isFinite(received) && received >= 0 && received <= 1, where, received, 'a number from 0 to 1');
}
