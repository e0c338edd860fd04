import { type Outcome, unavailable } from '../../model/outcome.js';
import { finiteOutcome } from '../checks/finite-outcome.js';
import { sumOf } from '../summation/sum-of.js';

/**
 * The sum over all units of something that holds by lot, where people are whole.
 *
 * @param women - women of each unit
 * @param men - men of each unit
 * @param term - what is added for a unit of a size
 * @returns the sum; `no-counts` unless all numbers are whole
 */
export function sumByLot(
  women: ArrayLike<number>,
  men: ArrayLike<number>,
  term: (size: number) => number,
): Outcome<number> {
  const sizes = Array.from(women, (count, at) => count + (men[at] as number));
  const areWhole = sizes.every((size, at) => Number.isSafeInteger(size) && Number.isSafeInteger(women[at]));
  return areWhole ? finiteOutcome(sumOf(sizes.length, (at) => term(sizes[at] as number))) : unavailable('no-counts');
}
