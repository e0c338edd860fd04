import type { ProjectedDistribution } from '../model/projection.js';
import { NORMAL_KNOTS } from './normal-knots.js';
import { normalProbability } from './normal-probability.js';
import { studentProbability } from './student-probability.js';

/**
 * Probability that a projected value is at most `place`, a value on the scale of the distribution.
 *
 * @param distribution - of one projected year
 * @param place - on its scale
 * @returns a probability
 */
export function distributionProbability(distribution: ProjectedDistribution, place: number): number {
  const distance = place - distribution.center;
  if (distribution.family === 'learnt') {
    const { widths, tail, skew } = distribution;
    return normalProbability(
      distance < 0 ? -learntScore(widths, tail, -distance * skew) : learntScore(widths, tail, distance / skew),
    );
  }
  if (distribution.deviation === 0) return distance >= 0 ? 1 : 0;
  const score = distance / distribution.deviation;
  return distribution.family === 'normal' ? normalProbability(score) : studentProbability(score, distribution.degrees);
}

/** The normal quantile that belongs to a distance from the middle: linear between the widths. */
function learntScore(widths: readonly number[], tail: number, size: number): number {
  let width = 0;
  let knot = 0;
  let slope = 0;
  for (let index = 0; index < NORMAL_KNOTS.length; index += 1) {
    const nextWidth = widths[index] as number;
    const nextKnot = NORMAL_KNOTS[index] as number;
    slope = nextWidth > width ? (nextKnot - knot) / (nextWidth - width) : 0;
    if (size <= nextWidth) return knot + slope * (size - width);
    width = nextWidth;
    knot = nextKnot;
  }
  return knot + tail * slope * (size - width);
}
