import { refuseArgument } from './refuse-argument.js';

/**
 * Refuses a list with anything but finite numbers of at least a given size.
 *
 * @param where - name of the argument; the message names the position too
 * @param values - the numbers
 * @param least - the smallest number accepted; any where absent
 * @throws PlanError `argument/out-of-range`
 */
export function assertNumbers(where: string, values: ArrayLike<number>, least = -Infinity): void {
  const { length } = values;
  for (let position = 0; position < length; position += 1) {
    const value = values[position] as number;
    if (Number.isFinite(value) && value >= least) continue;
    const limit = least === -Infinity ? '' : `, ${String(least)} or more`;
    refuseArgument(`${where}[${String(position)}]`, value, `a finite number${limit}`);
  }
}
