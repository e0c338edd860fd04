import { assertArgument } from './assert-argument.js';

/**
 * Refuses what is not a finite number.
 *
 * @param where - name of the argument
 * @param received - the argument
 * @throws PlanError `argument/out-of-range` unless it is a finite number
 */
export function assertFinite(where: string, received: number): void {
  assertArgument(Number.isFinite(received), where, received, 'a finite number');
}
