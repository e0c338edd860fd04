import { groupRows } from './group-rows.js';
import { minimise } from './minimise.js';

/** Features, and candidates beyond the first of levels and of drifts: the layout of the constants. */
export const FEATURES = 7;
const LEVELS = 3;
const DRIFTS = 5;
const POINT_CONSTANTS = (LEVELS + DRIFTS + 2) * FEATURES;
/** The drift may be carried forward a little more than whole: series that were smoothed lag behind. */
export const MOST_SHRINKAGE = 1.15;
/** Pulls every constant towards the start; the constants that stand for no feature a tenth as much. */
const RIDGE = 7e-4;

/** Last value, a drift of medium memory carried half, damping 0.88. */
function startOfPoint() {
  const start = new Float64Array(POINT_CONSTANTS);
  start[0] = -1;
  start[FEATURES] = -2;
  start[2 * FEATURES] = -1;
  start[(LEVELS + DRIFTS + 1) * FEATURES] = 2;
  return start;
}

const logistic = (value) => 1 / (1 + Math.exp(-value));

/** Level, drift, shrinkage and damping of one series, and the weights behind them. */
export function combine(constants, { last, levels, drifts, features }) {
  let place = 0;
  const score = () => {
    let sum = 0;
    for (let index = 0; index < FEATURES; index += 1) sum += constants[place + index] * features[index];
    place += FEATURES;
    return sum;
  };
  const softmax = (count) => {
    const weights = [1, ...Array.from({ length: count }, () => Math.exp(Math.min(score(), 50)))];
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
  };
  const mean = (weights, values) => weights.reduce((sum, weight, index) => sum + weight * values[index], 0);
  const levelWeights = softmax(LEVELS);
  const driftWeights = softmax(DRIFTS);
  return {
    levelWeights,
    driftWeights,
    above: mean(levelWeights, levels),
    level: last + mean(levelWeights, levels),
    drift: mean(driftWeights, drifts),
    shrinkage: MOST_SHRINKAGE * logistic(score()),
    damping: logistic(score()),
  };
}

/**
 * The constants that make the errors least: over cells (an indicator, a set, a length) the weighted mean of the logarithm of
 * the mean absolute error relative to the last value carried forward.
 */
export function fitPoint(rows, iterations, start = startOfPoint()) {
  const center = startOfPoint();
  const cells = groupRows(rows).map((members) => {
    let naive = 0;
    let count = 0;
    for (const { weight = 1, description, trained } of members) {
      for (const [, actual] of trained) {
        naive += weight * Math.abs(actual - description.last);
        count += 1;
      }
    }
    return { members, share: members[0].pointShare, naive: naive / count, count };
  });
  const shares = cells.reduce((sum, { share }) => sum + share, 0);
  const cost = (constants, gradient) => {
    gradient.fill(0);
    let total = 0;
    const own = new Float64Array(POINT_CONSTANTS);
    for (const { members, share, naive, count } of cells) {
      own.fill(0);
      let error = 0;
      for (const { weight = 1, smoothing = 0.02 * naive, description, trained, lower, upper } of members) {
        const { levels, drifts, features } = description;
        const { levelWeights, driftWeights, above, level, drift, shrinkage, damping } = combine(constants, description);
        let byLevel = 0;
        let byDrift = 0;
        let byShrinkage = 0;
        let byDamping = 0;
        let years = 0;
        let power = 1;
        let slope = 0;
        let horizon = 0;
        for (const [ahead, actual] of trained) {
          for (; horizon < ahead; horizon += 1) {
            slope += (horizon + 1) * power;
            power *= damping;
            years += power;
          }
          const free = level + shrinkage * drift * years;
          const held = Math.min(Math.max(free, lower ?? free), upper ?? free);
          const miss = held - actual;
          // Smooth near 0, so that the gradient exists.
          const size = Math.sqrt(miss * miss + smoothing * smoothing);
          error += weight * (size - smoothing);
          if (held !== free) continue;
          const pull = (weight * miss) / size;
          byLevel += pull;
          byDrift += pull * shrinkage * years;
          byShrinkage += pull * drift * years;
          byDamping += pull * shrinkage * drift * slope;
        }
        let place = 0;
        const add = (factor) => {
          for (let index = 0; index < FEATURES; index += 1) own[place + index] += factor * features[index];
          place += FEATURES;
        };
        for (let kind = 1; kind <= LEVELS; kind += 1) add(byLevel * levelWeights[kind] * (levels[kind] - above));
        for (let kind = 1; kind <= DRIFTS; kind += 1) add(byDrift * driftWeights[kind] * (drifts[kind] - drift));
        add(byShrinkage * shrinkage * (1 - shrinkage / MOST_SHRINKAGE));
        add(byDamping * damping * (1 - damping));
      }
      error /= count;
      total += (share / shares) * Math.log(error / naive);
      const factor = share / shares / (error * count);
      for (let index = 0; index < POINT_CONSTANTS; index += 1) gradient[index] += factor * own[index];
    }
    for (let index = 0; index < POINT_CONSTANTS; index += 1) {
      const ridge = index % FEATURES === 0 ? RIDGE / 10 : RIDGE;
      const away = constants[index] - center[index];
      total += ridge * away * away;
      gradient[index] += 2 * ridge * away;
    }
    return total;
  };
  return minimise(cost, start, iterations);
}
