import type { SeriesDescription } from './describe-series.js';
import { learntConstants } from './learnt-constants.js';

/** From how many points on the learnt shrinkage applies; with fewer the drift is shrunk harder. */
const POINTS_LEARNT_FROM = 5;

/** A point is `level + shrinkage · drift · (damping + damping² + … + damping^h)`. */
export interface CombinedCandidates {
  readonly level: number;
  readonly drift: number;
  readonly shrinkage: number;
  readonly damping: number;
}

/**
 * Weighs the candidates by what the series shows.
 *
 * The weights of levels and of drifts are softmaxes of learnt scores, so they are positive and add up to 1; shrinkage and
 * damping are logistic in their scores. With three or four points the drift is shrunk to a third and two thirds on top.
 *
 * @param description - candidates and features
 * @param count - number of points
 * @returns level, drift, shrinkage and damping
 */
export function combineCandidates(
  { last, levels, drifts, features }: SeriesDescription,
  count: number,
): CombinedCandidates {
  const trust = Math.min(1, (count - 2) / (POINTS_LEARNT_FROM - 2));
  return {
    level: last + weighed(levels, learntConstants.levels, features),
    drift: weighed(drifts, learntConstants.drifts, features),
    shrinkage: trust * learntConstants.mostShrinkage * logistic(score(learntConstants.shrinkage, features)),
    damping: logistic(score(learntConstants.damping, features)),
  };
}

/** The mean of the candidates weighted by a softmax; the first candidate has the score 0. */
function weighed(
  candidates: readonly number[],
  table: readonly (readonly number[])[],
  features: readonly number[],
): number {
  // Scores are moderate by construction, so the exponential needs no protection from overflow beyond this.
  let total = 1;
  let sum = candidates[0] as number;
  for (let kind = 0; kind < table.length; kind += 1) {
    const weight = Math.exp(Math.min(score(table[kind] as readonly number[], features), 50));
    total += weight;
    sum += weight * (candidates[kind + 1] as number);
  }
  return sum / total;
}

function score(constants: readonly number[], features: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < constants.length; index += 1)
    sum += (constants[index] as number) * (features[index] as number);
  return sum;
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
