import { type Outcome, unavailable } from '../../model/outcome.js';
import { assertNonNegative } from '../assert-non-negative.js';
import { finiteOutcome } from '../checks/finite-outcome.js';

/**
 * Sex ratio as demography gives it: men for every 100 women.
 *
 * `ratio = 100 × male ÷ female`. About 103 to 107 boys are born for every 100 girls; the population of a country lies near
 * 100. Gender tables often print the opposite, women per 100 men: never compare the two.
 *
 * Source: United Nations, Principles and Recommendations for Population and Housing Censuses, "sex ratio".
 *
 * @param female - number of women, finite, 0 or more
 * @param male - number of men
 * @returns men per 100 women, unrounded; `zero-denominator` when there are no women
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * menPer100Women(50, 52); // => { status: 'ok', value: 104 }
 * menPer100Women(0, 3); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function menPer100Women(female: number, male: number): Outcome<number> {
  assertNonNegative('female', female);
  assertNonNegative('male', male);
  return female === 0 ? unavailable('zero-denominator') : finiteOutcome((100 * male) / female);
}
