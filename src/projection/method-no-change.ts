import type { FittedMethod } from './fitted-method.js';
import type { ReadSeries } from './read-series.js';

/**
 * The last value carried forward: right where changes have no direction, and the yardstick for everything else.
 *
 * The error is that of a random walk: `√(h · mean squared yearly change)`, normal. Agrees with `forecast::naive` in R.
 *
 * @param series - three points or more
 * @returns the fitted method
 */
export function methodNoChange({ years, values }: ReadSeries): FittedMethod {
  const end = years.length - 1;
  const level = values[end] as number;
  let squares = 0;
  for (let index = 0; index < end; index += 1) {
    const gap = (years[index + 1] as number) - (years[index] as number);
    squares += ((values[index + 1] as number) - (values[index] as number)) ** 2 / gap;
  }
  const deviation = Math.sqrt(squares / end);
  return {
    explanation: { level, drift: 0, shrinkage: 0, damping: 1 },
    ahead: (horizon) => ({ scale: 'own', family: 'normal', center: level, deviation: deviation * Math.sqrt(horizon) }),
  };
}
