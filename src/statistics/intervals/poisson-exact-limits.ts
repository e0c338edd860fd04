import { gammaPoint } from '../distributions/gamma-point.js';

/**
 * Garwood's limits of a Poisson mean.
 *
 * @param count - whole number, 0 or more
 * @param level - between 0 and 1
 * @returns lower and upper limit
 */
export function poissonExactLimits(count: number, level: number): readonly [lower: number, upper: number] {
  const tail = (1 - level) / 2;
  return [count === 0 ? 0 : gammaPoint(count, tail, false), gammaPoint(count + 1, tail, true)];
}
