import type { Outcome } from '../../model/outcome.js';
import { menPer100Women } from './men-per-100-women.js';

/**
 * Sex ratio as gender tables give it: women for every 100 men.
 *
 * `ratio = 100 × female ÷ male`. Below 100 women are fewer. Demography prints the opposite, men per 100 women: never compare
 * the two, and never average either; average the counts.
 *
 * Source: UNECE, Gender statistics, presentation of tables.
 *
 * @param female - number of women, finite, 0 or more
 * @param male - number of men
 * @returns women per 100 men, unrounded; `zero-denominator` when there are no men
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * womenPer100Men(1, 2); // => { status: 'ok', value: 50 }
 * womenPer100Men(10, 0); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function womenPer100Men(female: number, male: number): Outcome<number> {
  return menPer100Women(male, female);
}
