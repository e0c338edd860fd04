import { gammaPoint } from '../distributions/gamma-point.js';
import { gammaTail } from '../distributions/gamma-tail.js';
import { gammaTerm } from '../distributions/gamma-term.js';
import { tailRoot } from '../distributions/tail-root.js';

/**
 * Mid-P limits of a Poisson mean: the means under which the observed count, taken half, and everything beyond it have the
 * probability of half the error.
 *
 * @param count - whole number, 0 or more
 * @param level - between 0 and 1
 * @returns lower and upper limit
 */
export function poissonMidPLimits(count: number, level: number): readonly [lower: number, upper: number] {
  const tail = (1 - level) / 2;
  // Half of e^−mean equals half the error.
  if (count === 0) return [0, -Math.log1p(-level)];
  const limit = (isUpper: boolean): number =>
    tailRoot(gammaPoint(count + 0.5, tail, isUpper), tail, isUpper, (mean) => {
      const observed = gammaTerm(count, mean);
      const beyond = gammaTail(isUpper ? count : count + 1, mean, isUpper);
      return {
        tail: beyond + observed / 2,
        term: (observed * (mean + count)) / 2,
        drift: count - mean + mean / (mean + count),
      };
    });
  return [limit(false), limit(true)];
}
