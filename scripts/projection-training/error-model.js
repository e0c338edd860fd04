import { NORMAL_KNOTS } from '../../dist/src/projection/normal-knots.js';
import { normalProbability } from '../../dist/src/projection/normal-probability.js';
import { groupRows } from './group-rows.js';
import { minimise } from './minimise.js';
import { combine } from './point-model.js';

const LEVELS = [0.5, 0.8, 0.95];
/** Sizes of error, in this order: those that grow with the horizon first. */
export const SIZES = ['change', 'recentChange', 'bend', 'scatter', 'disagreement', 'floor', 'move', 'level'];
const GROWING = 6;
const FEATURES = 10;
const GROWTH_FEATURES = [0, 1, 2, 6, 8];
const MULTIPLIER_FEATURES = [0, 1, 2, 6, 7];
/** Layout of the constants: features (the first unused), sizes, growth, multipliers, skew. */
export const AT = { scale: 0, sizes: 10, growth: 18, multipliers: 23, skew: 38 };
const ERROR_CONSTANTS = 39;
const RIDGE = 1e-3;
/** Weight of the scale-free quantile score of each level against the interval score, and of the squared error of probabilities. */
const QUANTILES = 3;
const QUANTILE_SHARES = [1.5, 2, 2];
const PROBABILITIES = 100;
/** How much slower the normal quantile grows beyond 95 % while learning; what is shipped is learnt from the residuals after. */
const TAIL = 0.2;

function startOfError() {
  const start = new Float64Array(ERROR_CONSTANTS);
  start.fill(-1.5, AT.sizes, AT.growth);
  start[AT.sizes + 5] = -4.5;
  start[AT.growth] = 0.7;
  [0, -0.1, 0.4].forEach((value, index) => {
    start[AT.multipliers + 5 * index] = value;
  });
  return start;
}

/** Prepares a row with its point constants: for every year, the point, what came, and the sizes. */
export function withPoint(row, constants) {
  const { description, lower, upper, actual } = row;
  const { level, drift, shrinkage, damping } = combine(constants, description);
  const { change, recentChange, bend, scatter, disagreement, floor } = description.sizes;
  let years = 0;
  let power = 1;
  let horizon = 0;
  const ahead = actual.map(([target, value]) => {
    for (; horizon < target; horizon += 1) {
      power *= damping;
      years += power;
    }
    const move = shrinkage * drift * years;
    const free = level + move;
    return {
      horizon,
      value,
      point: Math.min(Math.max(free, lower ?? free), upper ?? free),
      logHorizon: Math.log(horizon),
      sizes: [
        change,
        recentChange,
        bend,
        scatter,
        disagreement * Math.sqrt(horizon),
        floor,
        Math.abs(move),
        Math.abs(level - description.last),
      ],
      // Below this an error counts as none, so that logarithms stay finite.
      least: 0.02 * (change + 0.01 * floor),
    };
  });
  return { ...row, ahead };
}

/** What of the widths is the same in every year: multipliers, growth, factor, skew. */
export function shapeOf(constants, { errorFeatures: features, lean }) {
  let scale = 0;
  for (let index = 1; index < FEATURES; index += 1) scale += constants[AT.scale + index] * features[index];
  let growth = 0;
  GROWTH_FEATURES.forEach((feature, index) => {
    growth += constants[AT.growth + index] * features[feature];
  });
  const steps = [0, 1, 2].map((level) => {
    let sum = 0;
    MULTIPLIER_FEATURES.forEach((feature, index) => {
      sum += constants[AT.multipliers + 5 * level + index] * features[feature];
    });
    return Math.exp(sum);
  });
  return {
    factor: Math.exp(scale),
    growth,
    steps,
    multipliers: [steps[0], steps[0] + steps[1], steps[0] + steps[1] + steps[2]],
    skew: Math.exp(constants[AT.skew] * lean),
  };
}

/** The size of the error in one year, and the part of it that grows. */
export function sizeOf(constants, shape, { sizes, logHorizon }, parts = []) {
  const grown = Math.exp(shape.growth * logHorizon);
  let total = 0;
  let growing = 0;
  for (let index = 0; index < SIZES.length; index += 1) {
    const part = Math.exp(constants[AT.sizes + index]) * sizes[index] * (index < GROWING ? grown : 1);
    parts[index] = part;
    total += part;
    if (index < GROWING) growing += part;
  }
  return { size: total * shape.factor, total, growing };
}

/** Weighted interval score of the last value carried forward, as the scorer defines it. */
export function naiveScores({ values }, actual) {
  const last = values.at(-1);
  const squares = values.slice(1).map((value, index) => (value - values[index]) ** 2);
  const deviation = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
  return actual.map(({ horizon, value }) => {
    const miss = Math.abs(value - last);
    const widths = [0.6745, 1.2816, 1.96].map((z) => z * deviation * Math.sqrt(horizon));
    const sum = widths.reduce(
      (total, width, index) => total + (1 - LEVELS[index]) * width + Math.max(miss - width, 0),
      miss / 2,
    );
    return sum / 3.5;
  });
}

/**
 * The constants of the error: over cells, the weighted mean of the logarithm of the weighted interval score, a score of the
 * quantiles of the logarithm of the error (so that small and large series count alike), and the squared error of the
 * probabilities of missing a goal.
 */
export function fitError(rows, iterations, start = startOfError()) {
  const center = startOfError();
  const cells = groupRows(rows).map((members) => {
    let reference = 0;
    let count = 0;
    for (const member of members) {
      const used = member.ahead.filter(({ horizon }) => member.trained.some(([ahead]) => ahead === horizon));
      member.used = used;
      for (const score of naiveScores(member, used)) {
        reference += (member.weightOfError ?? 1) * score;
        count += 1;
      }
    }
    const [{ competition, errorShare: share }] = members;
    return {
      members,
      share,
      count,
      reference: reference / count,
      outer: competition ? 4 : 1,
      others: competition ? 0.1 : 1,
    };
  });
  const shares = cells.reduce((sum, { share }) => sum + share, 0);
  const cost = (constants, gradient) => {
    gradient.fill(0);
    let total = 0;
    const interval = new Float64Array(ERROR_CONSTANTS);
    const other = new Float64Array(ERROR_CONSTANTS);
    const parts = new Float64Array(SIZES.length);
    const up = [0, 0, 0];
    const down = [0, 0, 0];
    for (const { members, share, count, reference, outer, others } of cells) {
      interval.fill(0);
      other.fill(0);
      let score = 0;
      let rest = 0;
      for (const { weightOfError: weight = 1, description, used, lower, upper, goal } of members) {
        const shape = shapeOf(constants, description);
        const { multipliers, skew } = shape;
        // Derivatives by the logarithm of the size, by its growth, by the multipliers above and below, of both scores.
        const by = [interval, other].map(() => ({
          size: 0,
          growth: 0,
          parts: new Float64Array(SIZES.length),
          up: [0, 0, 0],
          down: [0, 0, 0],
        }));
        for (const year of used) {
          const { size, total: sum, growing } = sizeOf(constants, shape, year, parts);
          const miss = year.value - year.point;
          const bySize = [0, 0];
          let own = Math.abs(miss) / 2;
          for (let level = 0; level < 3; level += 1) {
            const outside = (1 - LEVELS[level]) / 2;
            const tau = 1 - outside;
            const factor = level === 2 ? outer : 1;
            const fullUp = size * multipliers[level] * skew;
            const fullDown = (size * multipliers[level]) / skew;
            const above = upper === undefined ? fullUp : Math.min(fullUp, upper - year.point);
            const below = lower === undefined ? fullDown : Math.min(fullDown, year.point - lower);
            own += factor * (outside * (above + below) + Math.max(miss - above, 0) + Math.max(-miss - below, 0));
            const pulls = [
              above < fullUp ? 0 : (factor * weight * (outside - (miss > above ? 1 : 0))) / 3.5,
              below < fullDown ? 0 : (factor * weight * (outside - (-miss > below ? 1 : 0))) / 3.5,
            ];
            bySize[0] += pulls[0] * fullUp + pulls[1] * fullDown;
            by[0].up[level] += pulls[0] * size * skew;
            by[0].down[level] += (pulls[1] * size) / skew;
            const ratios = [
              Math.log(Math.max(miss, year.least) / Math.max(above, year.least)),
              Math.log(Math.max(-miss, year.least) / Math.max(below, year.least)),
            ];
            const importance = QUANTILES * QUANTILE_SHARES[level];
            for (const ratio of ratios) rest += importance * (ratio > 0 ? tau * ratio : (tau - 1) * ratio);
            const pushes = [
              above < fullUp || above <= year.least ? 0 : importance * (ratios[0] > 0 ? -tau : 1 - tau),
              below < fullDown || below <= year.least ? 0 : importance * (ratios[1] > 0 ? -tau : 1 - tau),
            ];
            bySize[1] += pushes[0] + pushes[1];
            by[1].up[level] += pushes[0] / multipliers[level];
            by[1].down[level] += pushes[1] / multipliers[level];
          }
          if (goal !== undefined) {
            const distance = goal.value - year.point;
            const higher = distance >= 0;
            const place = Math.abs(distance) / (size * (higher ? skew : 1 / skew));
            const piece = place <= multipliers[0] ? 0 : place <= multipliers[1] ? 1 : 2;
            const [from, to] = [piece === 0 ? 0 : multipliers[piece - 1], multipliers[piece]];
            const slope = (NORMAL_KNOTS[piece] - (piece === 0 ? 0 : NORMAL_KNOTS[piece - 1])) / (to - from);
            const far = place > multipliers[2];
            const z = far
              ? NORMAL_KNOTS[2] + TAIL * slope * (place - to)
              : (piece === 0 ? 0 : NORMAL_KNOTS[piece - 1]) + slope * (place - from);
            const below = normalProbability(higher ? z : -z);
            const wrong = (goal.better === 'up' ? 1 - below : below) - (1 - goal.missed);
            rest += PROBABILITIES * wrong * wrong;
            const byZ =
              2 *
              PROBABILITIES *
              wrong *
              0.3989422804014327 *
              Math.exp((-z * z) / 2) *
              (higher ? 1 : -1) *
              (goal.better === 'up' ? -1 : 1);
            bySize[1] -= byZ * place * slope * (far ? TAIL : 1);
            const side = higher ? by[1].up : by[1].down;
            if (far) {
              const turn = (TAIL * slope * (place - to)) / (to - from);
              side[2] += byZ * (-slope * TAIL - turn);
              side[1] += byZ * turn;
            } else {
              const share = (place - from) / (to - from);
              side[piece] -= byZ * share * slope;
              if (piece > 0) side[piece - 1] -= byZ * (1 - share) * slope;
            }
          }
          score += (weight * own) / 3.5;
          by.forEach((derivative, index) => {
            derivative.size += bySize[index];
            derivative.growth += ((bySize[index] * growing) / sum) * year.logHorizon;
            for (let kind = 0; kind < SIZES.length; kind += 1)
              derivative.parts[kind] += (bySize[index] * parts[kind]) / sum;
          });
        }
        [interval, other].forEach((sums, index) => {
          const derivative = by[index];
          const features = description.errorFeatures;
          for (let feature = 1; feature < FEATURES; feature += 1)
            sums[AT.scale + feature] += derivative.size * features[feature];
          for (let kind = 0; kind < SIZES.length; kind += 1) sums[AT.sizes + kind] += derivative.parts[kind];
          GROWTH_FEATURES.forEach((feature, place) => {
            sums[AT.growth + place] += derivative.growth * features[feature];
          });
          up.fill(0);
          down.fill(0);
          let above = 0;
          let below = 0;
          for (let level = 2; level >= 0; level -= 1) {
            above += derivative.up[level];
            below += derivative.down[level];
            const both = (above + below) * shape.steps[level];
            MULTIPLIER_FEATURES.forEach((feature, place) => {
              sums[AT.multipliers + 5 * level + place] += both * features[feature];
            });
            sums[AT.skew] += (derivative.up[level] - derivative.down[level]) * multipliers[level] * description.lean;
          }
        });
      }
      score /= count;
      total += (share / shares) * (Math.log(score / reference) + (others * rest) / count);
      const factor = share / shares / (score * count);
      const factorOfRest = ((share / shares) * others) / count;
      for (let index = 0; index < ERROR_CONSTANTS; index += 1)
        gradient[index] += factor * interval[index] + factorOfRest * other[index];
    }
    for (let index = 0; index < ERROR_CONSTANTS; index += 1) {
      const away = constants[index] - center[index];
      total += RIDGE * away * away;
      gradient[index] += 2 * RIDGE * away;
    }
    return total;
  };
  return minimise(cost, start, iterations);
}
