import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { FittedMethod } from './fitted-method.js';
import { fromScale } from './from-scale.js';
import { lineOf } from './line-of.js';
import type { ReadSeries } from './read-series.js';
import { toScale } from './to-scale.js';

/**
 * An S-shaped curve between two bounds: right for shares that spread through a population and level off near the bound.
 *
 * A least-squares line through the logits `ln((value − lower) ÷ (upper − value))`, with its t intervals, carried back.
 *
 * @param series - three points or more
 * @returns the fitted method; `bounds-needed` without both bounds, `not-inside-bounds` where a value is not strictly
 *   between them
 */
export function methodLogistic({ years, values, lower, upper }: ReadSeries): Outcome<FittedMethod> {
  if (lower === undefined || upper === undefined) return unavailable('bounds-needed');
  if (values.some((value) => value <= lower || value >= upper)) return unavailable('not-inside-bounds');
  const bounds = { lower, upper };
  const { slope, end, degrees, deviationAhead } = lineOf(
    years,
    values.map((value) => toScale(value, 'logit', bounds)),
  );
  const level = fromScale(end, 'logit', bounds);
  return ok({
    // The slope of the curve where it stands; it flattens towards the bound.
    explanation: { level, drift: (slope * (level - lower) * (upper - level)) / (upper - lower), shrinkage: 1, damping: 1 },
    ahead: (horizon) => ({
      scale: 'logit',
      family: 'student',
      center: end + horizon * slope,
      deviation: deviationAhead(horizon),
      degrees,
    }),
  });
}
