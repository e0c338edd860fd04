import { binomialProbability } from '../distributions/binomial-probability.js';

/**
 * How far the number of women of a unit lies from its expectation on average, when its members are drawn by lot.
 *
 * The mean absolute deviation of the hypergeometric distribution: `2 k (men − size + k) ÷ all × P(k women)`, where k is the
 * first whole number above the expectation.
 *
 * Source: Diaconis and Zabell (1991), Closed form summation for classical distributions: variations on a theme of de Moivre.
 *
 * @param size - members of the unit, a whole number
 * @param women - all women
 * @param men - all men
 * @returns people
 */
export function meanDeviationByLot(size: number, women: number, men: number): number {
  const all = women + men;
  const share = size / all;
  if (share === 0 || share === 1) return 0;
  // Cross-multiplied in whole numbers: the quotient may round up to a whole number that it does not reach.
  const first = Number((BigInt(size) * BigInt(women)) / BigInt(all)) + 1;
  if (first > size || first > women) return 0;
  // P as three binomials, which keep their digits for millions of people.
  const chance =
    (binomialProbability(first, women, share) * binomialProbability(size - first, men, share)) /
    binomialProbability(size, all, share);
  return ((2 * first * (men - size + first)) / all) * chance;
}
