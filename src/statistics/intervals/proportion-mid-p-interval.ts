import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertCountOf } from '../assert-count-of.js';
import { assertLevel } from '../assert-level.js';
import { binomialMidPOdds } from './binomial-mid-p-odds.js';
import type { IntervalEstimate } from './interval.js';
/**
 * Confidence interval of a proportion, mid-P: as the exact interval, but the observed count itself enters each
 * tail only half.
 *
 * It covers the truth about as often as the level says and lies inside the exact interval.
 *
 * Where the interval must never cover too rarely, use `clopperPearsonInterval`. Not for a clustered survey.
 *
 * Source: G. Berry, P. Armitage, "Mid-P confidence intervals: a brief review", The Statistician 44 (1995).
 *
 * @param count - whole number of those with the property, 0 to `total`
 * @param total - whole number of all
 * @param level - confidence level between 0 and 1; 0.95 unless given
 * @returns the proportion as a share of 1 with its limits, unrounded; `zero-denominator` when the total is 0
 * @throws PlanError `argument/out-of-range` when a count is not whole, above the total, or the level not between 0 and 1
 *
 * @example
 * proportionMidPInterval(0, 10).value.lower; // => 0
 * proportionMidPInterval(0, 10).value.upper.toFixed(6); // => "0.258866"
 * proportionMidPInterval(0, 0); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function proportionMidPInterval(count: number, total: number, level = 0.95): Outcome<IntervalEstimate> {
  assertCountOf('count', count, 'total', total);
  assertLevel(level);
  if (total === 0) return unavailable('zero-denominator');
  const odds = binomialMidPOdds(count, total, level);
  const oddsAgainst = binomialMidPOdds(total - count, total, level);
  const lower = odds / (1 + odds);
  const upper = 1 / (1 + oddsAgainst);
  return ok({ estimate: count / total, lower, upper, level, method: 'binomial-mid-p' });
}
