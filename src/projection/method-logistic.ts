import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { FittedMethod } from './fitted-method.js';
import { fromScale } from './from-scale.js';
import { methodLinear } from './method-linear.js';
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
export function methodLogistic(series: ReadSeries): Outcome<FittedMethod> {
  const { values, lower, upper } = series;
  if (lower === undefined || upper === undefined) return unavailable('bounds-needed');
  if (values.some((value) => value <= lower || value >= upper)) return unavailable('not-inside-bounds');
  const bounds = { lower, upper };
  const logits = methodLinear({ ...series, values: values.map((value) => toScale(value, 'logit', bounds)) });
  const level = fromScale(logits.explanation.level, 'logit', bounds);
  // The slope of the curve where it stands; it flattens towards the bound.
  const drift = (logits.explanation.drift * (level - lower) * (upper - level)) / (upper - lower);
  return ok({
    explanation: { level, drift, shrinkage: 1, damping: 1 },
    ahead: (horizon) => ({ ...logits.ahead(horizon), scale: 'logit' }),
  });
}
