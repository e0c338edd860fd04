import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertLevel } from '../assert-level.js';
import { betaPointOdds } from '../distributions/beta-point-odds.js';
import { assertEvents } from './assert-events.js';
import type { EventsInExposure, RatioInterval } from './interval.js';

/**
 * Confidence interval of a ratio of two rates from independent counts, exact (conditional): given the sum of both counts, the first
 * is binomial, and limits of its odds are limits of the ratio (Clopper–Pearson limits here).
 *
 * 1 is parity. It covers the truth at least as often as the level says: the choice for figures that must not be attacked. Swapping the groups
 * inverts it. The exposures (births, person-years) count as known.
 *
 * Not for events that come in clusters, nor for shares of persons that are not small (use `koopmanInterval`).
 *
 * Source: E. Lehmann, J. Romano, "Testing Statistical Hypotheses", 4.5; the interval of R's `poisson.test`.
 *
 * @param first - the group above the line, such as women
 * @param second - the group below the line; same unit of exposure
 * @param level - confidence level between 0 and 1; 0.95 unless given
 * @returns first ÷ second with its limits, whose upper one is `'unbounded'` where the second group has no event;
 *   `zero-denominator` when an exposure is 0, `no-events` when neither has an event
 * @throws PlanError `argument/out-of-range` when a count is not whole, an exposure negative, or the level not between 0 and 1
 *
 * @example
 * rateRatioExactInterval({ count: 11, exposure: 14.5 }, { count: 6, exposure: 19.2 }).value.lower.toFixed(4); // => "0.8229"
 * rateRatioExactInterval({ count: 5, exposure: 100 }, { count: 0, exposure: 100 }).value.upper; // => "unbounded"
 * rateRatioExactInterval({ count: 0, exposure: 1 }, { count: 0, exposure: 1 }); // => { status: 'unavailable', reason: 'no-events' }
 */
export function rateRatioExactInterval(
  first: EventsInExposure,
  second: EventsInExposure,
  level = 0.95,
): Outcome<RatioInterval> {
  assertEvents('first', first);
  assertEvents('second', second);
  assertLevel(level);
  if (first.exposure === 0 || second.exposure === 0) return unavailable('zero-denominator');
  if (first.count === 0 && second.count === 0) return unavailable('no-events');
  const scale = second.exposure / first.exposure;
  const odds = (count: number, others: number): number => betaPointOdds(count, others + 1, (1 - level) / 2, false);
  return ok({
    estimate: second.count === 0 ? unavailable('zero-denominator') : ok((first.count / second.count) * scale),
    lower: first.count === 0 ? 0 : odds(first.count, second.count) * scale,
    upper: second.count === 0 ? 'unbounded' : scale / odds(second.count, first.count),
    level,
    method: 'conditional-exact',
  });
}
