import { assertNumbers } from './assert-numbers.js';
import { refuseArgument } from './refuse-argument.js';

/**
 * Refuses weights, or any second list, that do not fit the first: as many entries, each finite and 0 or more.
 *
 * @param where - name of the second list
 * @param weights - the second list
 * @param length - how many entries the first has
 * @param least - the smallest number accepted, 0 where absent
 * @throws PlanError `argument/out-of-range`
 */
export function assertPaired(where: string, weights: ArrayLike<number>, length: number, least = 0): void {
  if (weights.length !== length) {
    refuseArgument(`${where}.length`, weights.length, `${String(length)}, one entry for each value`);
  }
  assertNumbers(where, weights, least);
}
