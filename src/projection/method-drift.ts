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
  const end = years.length - 1;
  const last = values[end] as number;
  const span = (years[end] as number) - (years[0] as number);
  const drift = (last - (values[0] as number)) / span;
  let squares = 0;
  for (let index = 0; index < end; index += 1) {
    // With years missing, every change counts by the years it spans.
    const gap = (years[index + 1] as number) - (years[index] as number);
    squares += ((values[index + 1] as number) - (values[index] as number) - drift * gap) ** 2 / gap;
  }
  // s² of a year's change around the drift, with one degree of freedom spent on it; se² = s² ÷ years.
  const variance = squares / (end - 1);
  return {
    explanation: { level: last, drift, shrinkage: 1, damping: 1 },
    ahead: (horizon) => ({
      scale: 'own',
      family: 'normal',
      center: last + horizon * drift,
      deviation: Math.sqrt(variance * horizon * (1 + horizon / span)),
    }),
  };
}
