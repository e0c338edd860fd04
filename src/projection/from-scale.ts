import type { ProjectedDistribution, Projection } from '../model/projection.js';

/**
 * A value in the indicator's unit from its place on the scale of a distribution: the inverse of `toScale`.
 *
 * @param place - on the scale
 * @param scale - the scale
 * @param bounds - the ends of a logit scale
 * @returns the value, finite, inside the ends of the scale
 */
export function fromScale(place: number, scale: ProjectedDistribution['scale'], bounds: Projection['bounds']): number {
  if (scale === 'own') return place;
  if (scale === 'log') return Math.min(Math.exp(place), Number.MAX_VALUE);
  const { lower = 0, upper = 1 } = bounds ?? {};
  // Written for each sign apart so that neither exponential overflows.
  const share = place < 0 ? Math.exp(place) / (1 + Math.exp(place)) : 1 / (1 + Math.exp(-place));
  return lower + (upper - lower) * share;
}
