import { betaPointOdds } from '../distributions/beta-point-odds.js';

/**
 * Clopper and Pearson's limits of a proportion.
 *
 * @param count - 0 to `total`; whole, except for an effective size of a survey
 * @param total - above 0
 * @param level - between 0 and 1
 * @returns lower and upper limit, from 0 to 1
 */
export function binomialExactLimits(
  count: number,
  total: number,
  level: number,
): { readonly lower: number; readonly upper: number } {
  const tail = (1 - level) / 2;
  const others = total - count;
  // The odds of the lower limit, and of the upper limit's complement, are 0 where an end of the range is reached.
  const lower = count === 0 ? 0 : betaPointOdds(count, others + 1, tail, false);
  const upper = others === 0 ? 0 : betaPointOdds(others, count + 1, tail, false);
  return { lower: lower / (1 + lower), upper: 1 / (1 + upper) };
}
