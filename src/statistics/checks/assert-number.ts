import { refuseArgument } from './refuse-argument.js';

/**
 * Refuses what is not a finite number of at least a given size.
 *
 * @param where - name of the argument, for the message
 * @param value - the number
 * @param least - the smallest number accepted; any where absent
 * @throws PlanError `argument/out-of-range`
 */
export function assertNumber(where: string, value: number, least = -Infinity): void {
  if (Number.isFinite(value) && value >= least) return;
  refuseArgument(where, value, least === -Infinity ? 'a finite number' : `a finite number, ${String(least)} or more`);
}
