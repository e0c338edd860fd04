import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import type { Indicator } from '../../model/plan.js';
import type { Interval } from '../checks/interval.js';
import { normalQuantile } from '../distributions/normal-quantile.js';
import { poissonExactLimits } from '../intervals/poisson-exact-limits.js';
import { wilsonLimits } from '../intervals/wilson-limits.js';
import { perUnit } from './per-unit.js';

/** What an interval may be made from. */
export interface IntervalCounts {
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly standardError: number | undefined;
}

/**
 * The interval of a published figure, by the way it was collected.
 *
 * A survey needs its standard error, because clustering makes a binomial interval too narrow. A register needs its counts:
 * a proportion gets Wilson's interval, a rate the exact one of a Poisson count; no denominator is calculated back.
 *
 * @param value - the figure, in the indicator's unit
 * @param counts - what was published with it
 * @param indicator - how it comes about; none for a context indicator
 * @param level - level of the interval
 * @returns the interval in the indicator's unit; `design-effect-unknown`, `no-counts`, `no-interval-method`,
 *   `zero-denominator`, or `not-representable` beyond what a double holds
 */
export function figureInterval(
  value: number,
  { numerator, denominator, standardError }: IntervalCounts,
  indicator: Indicator | undefined,
  level: number,
): Outcome<Interval> {
  const rest = (1 - level) / 2;
  if (standardError !== undefined) {
    const reach = normalQuantile(rest, 0, 1, 'upper') * standardError;
    return within(level, value - reach, value + reach);
  }
  if (indicator === undefined) return unavailable('no-interval-method');
  const { measure, collection } = indicator;
  if (collection === 'survey') return unavailable('design-effect-unknown');
  if (collection === 'modelled' || (measure !== 'proportion' && measure !== 'rate' && measure !== 'ratio')) {
    return unavailable('no-interval-method');
  }
  if (numerator === undefined || denominator === undefined) return unavailable('no-counts');
  if (denominator === 0) return unavailable('zero-denominator');
  if (!Number.isSafeInteger(numerator)) return unavailable('no-interval-method');
  const per = perUnit(indicator);
  if (measure === 'proportion') {
    if (!Number.isSafeInteger(denominator) || numerator > denominator) return unavailable('no-interval-method');
    const { lower, upper } = wilsonLimits(numerator, denominator, normalQuantile(rest, 0, 1, 'upper'));
    return within(level, per * lower, per * upper);
  }
  const [lower, upper] = poissonExactLimits(numerator, level);
  return within(level, (per * lower) / denominator, (per * upper) / denominator);
}

function within(level: number, lower: number, upper: number): Outcome<Interval> {
  return Number.isFinite(lower) && Number.isFinite(upper)
    ? ok({ level, lower, upper })
    : unavailable('not-representable');
}
