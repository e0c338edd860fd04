import type { FittedMethod } from './fitted-method.js';
import { lineOf } from './line-of.js';
import type { ReadSeries } from './read-series.js';

/**
 * The least-squares line: what dashboards draw, and on short series worse than assuming no change. It is right where points
 * scatter independently around a straight line, which yearly figures seldom do.
 *
 * Prediction intervals by Student's t with n − 2 degrees of freedom. Agrees with `predict(lm(value ~ year), interval =
 * "prediction")` in R.
 *
 * @param series - three points or more
 * @returns the fitted method
 */
export function methodLinear({ years, values }: ReadSeries): FittedMethod {
  const { slope, end, degrees, deviationAhead } = lineOf(years, values);
  return {
    explanation: { level: end, drift: slope, shrinkage: 1, damping: 1 },
    ahead: (horizon) => ({
      scale: 'own',
      family: 'student',
      center: end + horizon * slope,
      deviation: deviationAhead(horizon),
      degrees,
    }),
  };
}
