import type { ProjectedDistribution } from '../model/projection.js';
import { NORMAL_KNOTS } from './normal-knots.js';
import { normalQuantile } from './normal-quantile.js';
import { studentQuantile } from './student-quantile.js';

/** The levels whose widths stand in a learnt distribution. */
const USUAL_LEVELS: readonly number[] = [0.5, 0.8, 0.95, 0.99];

/**
 * Half the width, on the scale of the distribution, of the middle that holds a projected value with probability `level`.
 *
 * @param distribution - of one projected year
 * @param level - above 0 and below 1
 * @returns half the width, 0 or more
 */
export function distributionHalfWidth(distribution: ProjectedDistribution, level: number): number {
  if (distribution.family === 'student') {
    return distribution.deviation * studentQuantile((1 + level) / 2, distribution.degrees);
  }
  if (distribution.family === 'normal') return distribution.deviation * normalQuantile((1 + level) / 2);
  const { widths, tail } = distribution;
  // The levels that are asked for most need no quantile.
  const usual = USUAL_LEVELS.indexOf(level);
  if (usual >= 0) return widths[usual] as number;
  const z = normalQuantile((1 + level) / 2);
  let width = 0;
  let knot = 0;
  let slope = 0;
  for (let index = 0; index < NORMAL_KNOTS.length; index += 1) {
    const nextWidth = widths[index] as number;
    const nextKnot = NORMAL_KNOTS[index] as number;
    slope = (nextWidth - width) / (nextKnot - knot);
    if (z <= nextKnot) return width + slope * (z - knot);
    width = nextWidth;
    knot = nextKnot;
  }
  return width + (slope * (z - knot)) / tail;
}
