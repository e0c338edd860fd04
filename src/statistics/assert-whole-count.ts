import { assertArgument } from './assert-argument.js';

/**
 * Refuses what cannot be a number of persons or events.
 *
 * @param where - name of the argument
 * @param received - the argument
 * @throws PlanError `argument/out-of-range` unless it is a whole number from 0 to 9,007,199,254,740,991
 */
export function assertWholeCount(where: string, received: number): void {
  const isCount = Number.isSafeInteger(received) && received >= 0;
  assertArgument(isCount, where, received, 'a whole number, 0 or more');
}
