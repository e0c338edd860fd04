import { driftOf } from './drift-of.js';
import type { FittedMethod } from './fitted-method.js';
import type { ReadSeries } from './read-series.js';

/**
 * The mean yearly change carried on from the last value: right for long, steady series, an exaggeration for short ones.
 *
 * `value = last + h · (last − first) ÷ years`; deviation `√(h·s² + h²·se²)`, normal. Agrees with `forecast::rwf(drift = TRUE)` in R.
 *
 * @param series - three points or more
 * @returns the fitted method
 */
export function methodDrift({ years, values }: ReadSeries): FittedMethod {
  const { last, drift, deviation, standardError } = driftOf(years, values);
  return {
    explanation: { level: last, drift, shrinkage: 1, damping: 1 },
    ahead: (horizon) => ({
      scale: 'own',
      family: 'normal',
      center: last + horizon * drift,
      deviation: Math.sqrt(horizon * deviation ** 2 + (horizon * standardError) ** 2),
    }),
  };
}
