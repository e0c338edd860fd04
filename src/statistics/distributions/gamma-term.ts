import { logDeviance } from './log-deviance.js';
import { logFactorial } from './log-factorial.js';
import { stirlingSeries } from './stirling-series.js';

/**
 * `x^shape · e^−x ÷ Γ(shape + 1)`: the Poisson probability of a count `shape` (whole or not) at the mean `x`, and the
 * factor that stands before every form of the incomplete gamma function.
 *
 * @param shape - 0 or more
 * @param x - 0 or more
 * @returns a probability, accurate to some 1e-14 relative as far as doubles reach
 */
export function gammaTerm(shape: number, x: number): number {
  if (x === 0) return shape === 0 ? 1 : 0;
  if (shape < 10) return Math.exp(shape * Math.log(x) - x - logFactorial(shape));
  const exponent = logDeviance(shape, x, shape - x) - stirlingSeries(shape);
  return Math.exp(exponent) / Math.sqrt(2 * Math.PI * shape);
}
