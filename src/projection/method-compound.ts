import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { FittedMethod } from './fitted-method.js';
import { methodDrift } from './method-drift.js';
import type { ReadSeries } from './read-series.js';

/**
 * A constant yearly rate: right for quantities that grow or shrink in proportion, and for rates far above 0.
 *
 * `value = last · (last ÷ first)^(h ÷ years)`: a drift on the logarithms, whose normal intervals are carried back.
 *
 * @param series - three points or more
 * @returns the fitted method; `not-positive` where a value is not above 0
 */
export function methodCompound(series: ReadSeries): Outcome<FittedMethod> {
  const { values } = series;
  if (values.some((value) => value <= 0)) return unavailable('not-positive');
  const logarithms = methodDrift({ ...series, values: values.map(Math.log) });
  const { level, drift } = logarithms.explanation;
  return ok({
    explanation: {
      level: Math.exp(level),
      drift: Math.exp(level) * Math.expm1(drift),
      shrinkage: 1,
      damping: Math.exp(drift),
    },
    ahead: (horizon) => ({ ...logarithms.ahead(horizon), scale: 'log' }),
  });
}
