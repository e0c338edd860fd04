import { betaPointOdds } from '../distributions/beta-point-odds.js';
import { betaTail } from '../distributions/beta-tail.js';
import { betaTerm } from '../distributions/beta-term.js';
import { tailRoot } from '../distributions/tail-root.js';

/**
 * The odds of the lower mid-P limit of a proportion: under them the observed count, taken half, and everything above it
 * have the probability of half the error. The upper limit is the lower one of the complement.
 *
 * @param count - whole number, 0 to `total`
 * @param total - whole number above 0
 * @param level - between 0 and 1
 * @returns the odds, 0 where nobody has the property
 */
export function binomialMidPOdds(count: number, total: number, level: number): number {
  if (count === 0) return 0;
  const tail = (1 - level) / 2;
  const others = total - count;
  if (others === 0) {
    // Half of pⁿ equals half the error.
    const logarithm = Math.log(1 - level) / total;
    return Math.exp(logarithm) / -Math.expm1(logarithm);
  }
  return tailRoot(betaPointOdds(count + 0.5, others + 0.5, tail, false), tail, false, (odds) => {
    const x = odds / (1 + odds);
    const y = 1 / (1 + odds);
    const drift = count * y - others * x;
    const observed = betaTerm(count, others, x, y, drift);
    const weight = others * x + count * y;
    return {
      tail: betaTail(count + 1, others, x, y, drift + y, false) + observed / 2,
      term: (observed * weight) / 2,
      drift: drift + ((others - count) * x * y) / weight,
    };
  });
}
