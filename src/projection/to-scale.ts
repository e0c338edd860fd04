import type { ProjectedDistribution, Projection } from '../model/projection.js';

/**
 * A value on the scale of a distribution.
 *
 * @param value - in the indicator's unit
 * @param scale - the scale
 * @param bounds - the ends of a logit scale
 * @returns the place on the scale; minus or plus infinity at and beyond its ends
 */
export function toScale(value: number, scale: ProjectedDistribution['scale'], bounds: Projection['bounds']): number {
  if (scale === 'own') return value;
  if (scale === 'log') return value <= 0 ? Number.NEGATIVE_INFINITY : Math.log(value);
  const { lower = 0, upper = 1 } = bounds ?? {};
  if (value <= lower) return Number.NEGATIVE_INFINITY;
  return value >= upper ? Number.POSITIVE_INFINITY : Math.log((value - lower) / (upper - value));
}
