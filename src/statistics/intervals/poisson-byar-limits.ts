import { standardNormalPoint } from '../distributions/standard-normal-point.js';

/**
 * Byar's approximate limits of a Poisson mean.
 *
 * @param count - whole number, 0 or more
 * @param level - between 0 and 1
 * @returns lower and upper limit
 */
export function poissonByarLimits(count: number, level: number): readonly [lower: number, upper: number] {
  const z = standardNormalPoint((1 - level) / 2);
  const above = count + 1;
  const base = count === 0 ? 0 : 1 - 1 / (9 * count) - z / (3 * Math.sqrt(count));
  return [count * Math.max(0, base) ** 3, above * (1 - 1 / (9 * above) + z / (3 * Math.sqrt(above))) ** 3];
}
