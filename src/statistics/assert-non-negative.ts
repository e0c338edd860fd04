import { assertArgument } from './assert-argument.js';

/**
 * Refuses what is not a finite number, 0 or more.
 *
 * @param where - name of the argument
 * @param received - the argument
 * @throws PlanError `argument/out-of-range` unless it is a finite number, 0 or more
 */
export function assertNonNegative(where: string, received: number): void {
  assertArgument(Number.isFinite(received) && received >= 0, where, received, 'a finite number, 0 or more');
}
