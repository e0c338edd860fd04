import { refuseArgument } from './checks/refuse-argument.js';

/**
 * Refuses an argument outside what a function is defined for.
 *
 * @param isValid - whether the argument may be used
 * @param where - name of the argument
 * @param received - the argument
 * @param expected - what it must be, for the message
 * @throws PlanError `argument/out-of-range` unless `isValid`
 */
export function assertArgument(isValid: boolean, where: string, received: number | string, expected: string): void {
  if (!isValid) refuseArgument(where, received, expected);
}
