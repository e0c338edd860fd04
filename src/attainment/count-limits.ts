import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Indicator } from '../model/plan.js';
import { units } from '../model/unit.js';
import { clopperPearsonInterval } from '../statistics/intervals/clopper-pearson-interval.js';
import { rateExactInterval } from '../statistics/intervals/rate-exact-interval.js';
import { countMethod } from './count-method.js';
import type { PublishedCounts } from './published-counts.js';

/** Exact limits of a figure, in the indicator's unit. */
export interface CountLimits {
  readonly method: 'poisson-exact' | 'binomial-exact';
  /** The unit of the figure: 100,000 for a figure per 100,000. */
  readonly per: number;
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The exact interval of a figure from its counts.
 *
 * @param counts - numerator and denominator
 * @param indicator - for its kind and unit
 * @param level - confidence level
 * @returns the limits; `no-interval-method` for figures that have no interval from counts, `zero-denominator`
 */
export function countLimits(counts: PublishedCounts, indicator: Indicator, level: number): Outcome<CountLimits> {
  const method = countMethod(indicator);
  if (method === undefined) return unavailable('no-interval-method');
  const per = 10 ** -units[indicator.unit].exponent;
  const { numerator, denominator } = counts;
  const [interval, scale] =
    method === 'binomial-exact'
      ? [clopperPearsonInterval(numerator, denominator, level), per]
      : [rateExactInterval(numerator, denominator / per, level), 1];
  if (interval.status === 'unavailable') return interval;
  const { estimate, lower, upper } = interval.value;
  return ok({ method, per, estimate: scale * estimate, lower: scale * lower, upper: scale * upper });
}
