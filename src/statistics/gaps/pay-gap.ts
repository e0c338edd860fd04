import type { Gap } from './gap.js';
import { relativeGap } from './relative-gap.js';

/**
 * Unadjusted gender pay gap from two averages: the part of men's pay that women do not get.
 *
 * `gap = (male − female) ÷ male`, of mean or of median gross hourly earnings of paid employees. 0.155 is 15.5 %. Negative:
 * women earn more. Unadjusted means that nothing is said about why: women and men in different occupations, hours and
 * ages are compared as they are. A decomposition (`oaxacaBlinder`) looks behind it. Means and medians give different
 * gaps, because high pay moves the mean only: say which was used, and never mix them. Do not use monthly pay where
 * working hours differ.
 *
 * Source: Eurostat, metadata of earn_grgpg2 (enterprises of ten and more employees, NACE B to S).
 *
 * @param female - mean or median hourly pay of women, decimal text or number, 0 or more
 * @param male - the same average of men's pay, in the same money
 * @returns an unrounded fraction of 1 and the sex that it favours; `zero-denominator` when men's pay is 0
 * @throws PlanError `argument/not-a-decimal`, `argument/out-of-range` when a figure is negative
 *
 * @example
 * payGap(20, 16); // => { status: 'ok', value: -0.25, favours: 'women' }
 * payGap(0, 20); // => { status: 'ok', value: 1, favours: 'men' }
 */
export function payGap(female: number | string, male: number | string): Gap {
  return relativeGap(female, male);
}
