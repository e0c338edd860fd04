import { type Outcome, ok, unavailable } from '../model/outcome.js';
import { driftOf } from './drift-of.js';
import type { FittedMethod } from './fitted-method.js';
import type { ReadSeries } from './read-series.js';

/**
 * A constant yearly rate: right for quantities that grow or shrink in proportion, and for rates far above 0.
 *
 * `value = last · (last ÷ first)^(h ÷ years)`: a drift on the logarithms, whose normal intervals are carried back.
 *
 * @param series - three points or more
 * @returns the fitted method; `not-positive` where a value is not above 0
 */
export function methodCompound({ years, values }: ReadSeries): Outcome<FittedMethod> {
  if (values.some((value) => value <= 0)) return unavailable('not-positive');
  const { last, drift, deviation, standardError } = driftOf(years, values.map(Math.log));
  return ok({
    explanation: { level: Math.exp(last), drift: Math.exp(last) * Math.expm1(drift), shrinkage: 1, damping: Math.exp(drift) },
    ahead: (horizon) => ({
      scale: 'log',
      family: 'normal',
      center: last + horizon * drift,
      deviation: Math.sqrt(horizon * deviation ** 2 + (horizon * standardError) ** 2),
    }),
  });
}
