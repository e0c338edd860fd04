import { betaDrift } from './beta-drift.js';
import { betaTail } from './beta-tail.js';

/**
 * One tail of the binomial distribution, as a tail of the beta distribution.
 *
 * @param count - whole number from 0 to `trials`
 * @param trials - whole number
 * @param probability - from 0 to 1
 * @param isUpper - more than `count`, not at most
 * @returns a probability
 */
export function binomialTail(count: number, trials: number, probability: number, isUpper: boolean): number {
  if (count === trials) return isUpper ? 0 : 1;
  const a = count + 1;
  const b = trials - count;
  return betaTail(a, b, probability, 1 - probability, betaDrift(a, b, probability), !isUpper);
}
