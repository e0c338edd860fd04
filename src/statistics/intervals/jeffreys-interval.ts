import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertCountOf } from '../assert-count-of.js';
import { assertLevel } from '../assert-level.js';
import { betaPointOdds } from '../distributions/beta-point-odds.js';
import type { IntervalEstimate } from './interval.js';
/**
 * Confidence interval of a proportion, Jeffreys: the quantiles of Beta(x + ½, n − x + ½), with 0 as the lower
 * limit where nobody and 1 as the upper limit where everybody has the property.
 *
 * Before the data every proportion counts as possible with the prior Beta(½, ½); after them the true one lies in the interval
 * with the probability of the level. It covers about as often as Wilson's.
 *
 * Not to be called exact: in some groups it covers less often than the level says. Not for a clustered survey.
 *
 * Source: L. Brown, T. Cai, A. DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16 (2001), 4.1.2.
 *
 * @param count - whole number of those with the property, 0 to `total`
 * @param total - whole number of all
 * @param level - confidence level between 0 and 1; 0.95 unless given
 * @returns the proportion as a share of 1 with its limits, unrounded; `zero-denominator` when the total is 0
 * @throws PlanError `argument/out-of-range` when a count is not whole, above the total, or the level not between 0 and 1
 *
 * @example
 * jeffreysInterval(0, 10).value.lower; // => 0
 * jeffreysInterval(0, 10).value.upper.toFixed(6); // => "0.217196"
 * jeffreysInterval(0, 0); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function jeffreysInterval(count: number, total: number, level = 0.95): Outcome<IntervalEstimate> {
  assertCountOf('count', count, 'total', total);
  assertLevel(level);
  if (total === 0) return unavailable('zero-denominator');
  const tail = (1 - level) / 2;
  const others = total - count;
  const odds = count === 0 ? 0 : betaPointOdds(count + 0.5, others + 0.5, tail, false);
  const oddsAgainst = others === 0 ? 0 : betaPointOdds(others + 0.5, count + 0.5, tail, false);
  const lower = odds / (1 + odds);
  const upper = 1 / (1 + oddsAgainst);
  return ok({ estimate: count / total, lower, upper, level, method: 'beta-jeffreys' });
}
