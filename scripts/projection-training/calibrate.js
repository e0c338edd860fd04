import { NORMAL_KNOTS } from '../../dist/src/projection/normal-knots.js';
import { normalProbability } from '../../dist/src/projection/normal-probability.js';
import { shapeOf, sizeOf } from './error-model.js';

/** From 8 points, where nothing is narrowed, to 15, where all of it is; only with bounds. */
export const longShare = ({ errorFeatures }) =>
  errorFeatures[6] === 1 ? 0 : Math.min(Math.max(errorFeatures[1] / Math.log(15 / 8), 0), 1);
/** Narrowings of the 50 and of the 80 % limits; with more than these the 80 % interval covers less than 78 %. */
const OF_HALF = [0, 0.1, 0.2, 0.3, 0.4];
const OF_EIGHTY = [0, 0.05, 0.1];

/** Probability of missing the goal of a row. */
export function probabilityOfMissing(row, constants, { long, farStep, tail }) {
  const [year] = row.ahead;
  const shape = shapeOf(constants, row.description);
  const { size } = sizeOf(constants, shape, year);
  const [first, second, third] = shape.multipliers;
  const widths = [
    first / (1 + long[0] * longShare(row.description)),
    second / (1 + long[1] * longShare(row.description)),
    third,
    third + farStep * (third - second),
  ];
  const distance = row.goal.value - year.point;
  const place = Math.abs(distance) / (size * (distance >= 0 ? shape.skew : 1 / shape.skew));
  let width = 0;
  let knot = 0;
  let z;
  for (let index = 0; index < 4; index += 1) {
    const slope = (NORMAL_KNOTS[index] - knot) / (widths[index] - width);
    if (place <= widths[index]) {
      z = knot + slope * (place - width);
      break;
    }
    if (index === 3) z = NORMAL_KNOTS[3] + tail * slope * (place - widths[3]);
    width = widths[index];
    knot = NORMAL_KNOTS[index];
  }
  const below = normalProbability(distance >= 0 ? z : -z);
  return row.goal.better === 'up' ? below : 1 - below;
}

/** Ten equal bins: the mean distance between what was said and what happened. */
export function calibrationError(said) {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, said: 0, missed: 0 }));
  for (const { probability, missed } of said) {
    const bin = bins[Math.min(9, Math.floor(probability * 10))];
    bin.count += 1;
    bin.said += probability;
    bin.missed += missed;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.missed), 0) / said.length;
}

/**
 * What is learnt from residuals of constants that had not seen the fold: how far the 99 % limit lies beyond the 95 % one, how
 * the tail goes on, and by how much the 50 and 80 % limits of long series narrow, which makes the probabilities of goals true.
 */
export function calibrate(apart, errorWithout) {
  const beyond = [];
  for (const row of apart) {
    const constants = errorWithout.get(row.fold);
    const shape = shapeOf(constants, row.description);
    const [, second, third] = shape.multipliers;
    for (const year of row.ahead) {
      const { size } = sizeOf(constants, shape, year);
      const miss = year.value - year.point;
      const place = Math.abs(miss) / (size * (miss >= 0 ? shape.skew : 1 / shape.skew));
      if (place > third) beyond.push((place - third) / (third - second));
    }
  }
  beyond.sort((a, b) => a - b);
  // Of what lies beyond 95 %, a fifth lies beyond 99 % and a fiftieth beyond 99.9 %.
  const farStep = beyond[Math.floor(0.8 * beyond.length)];
  const furthest = beyond[Math.floor(0.98 * beyond.length)];
  const tail =
    (3.290526731491896 - NORMAL_KNOTS[3]) / (furthest - farStep) / ((NORMAL_KNOTS[3] - NORMAL_KNOTS[2]) / farStep);
  const goals = apart.filter(({ goal }) => goal !== undefined);
  const candidates = OF_HALF.flatMap((half) => OF_EIGHTY.map((eighty) => [half, eighty]));
  const errors = candidates.map((long) =>
    calibrationError(
      goals.map((row) => ({
        probability: probabilityOfMissing(row, errorWithout.get(row.fold), { long, farStep, tail }),
        missed: row.goal.missed,
      })),
    ),
  );
  return { farStep, tail, long: candidates[errors.indexOf(Math.min(...errors))] };
}
