// Derives src/projection/learnt-constants.ts from the development series beside the repository (../shared/forecast), which are
// no part of the package. Needs a build for the features (npm run build); deterministic; some minutes.
//
//   npm run build && node scripts/derive-projection-constants.js
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { calibrate } from './projection-training/calibrate.js';
import { AT, SIZES } from './projection-training/error-model.js';
import { learn, prepareRows } from './projection-training/learn.js';
import { FEATURES, MOST_SHRINKAGE } from './projection-training/point-model.js';

const { point, error, errorWithout, apart } = learn(prepareRows());
const { farStep, tail, long } = calibrate(apart, errorWithout);

const number = (value) => String(Number(value.toPrecision(3)));
const list = (values) => `[${Array.from(values, number).join(', ')}]`;
const row = (index) => list(point.slice(index * FEATURES, (index + 1) * FEATURES));
const rows = (from, to) => Array.from({ length: to - from }, (_, index) => `    ${row(from + index)},\n`).join('');
const multipliers = [0, 1, 2].map(
  (index) => `    ${list(error.slice(AT.multipliers + 5 * index, AT.multipliers + 5 * index + 5))},\n`,
);

writeFileSync(
  fileURLToPath(new URL('../src/projection/learnt-constants.ts', import.meta.url)),
  `/**
 * What \`auto\` has learnt: facts about how short yearly series go on, derived by scripts/derive-projection-constants.js, never
 * written by hand. The guide on projection says in words what each group does. Scores are sums of constants times
 * features; the features stand in describe-series.ts, in this order: 1, length, roughness, room ahead, size of the last
 * change, growth away from a bound, no bounds.
 */
export const learntConstants = {
  /** Scores of the two smoothed levels and of the line's end, against the last value. */
  levels: [
${rows(0, 3)}  ],
  /** Scores of the drifts with longer memory and of the median change, against the last change. */
  drifts: [
${rows(3, 8)}  ],
  /** Which part of the drift is carried forward, at most \`mostShrinkage\`. */
  shrinkage: ${row(8)},
  mostShrinkage: ${number(MOST_SHRINKAGE)},
  /** Which part of a year's change is left a year later. */
  damping: ${row(9)},
  /** The size of the error: the same features, then unchanged years, steadiness of the drift, gaps. */
  errorScale: ${list([0, ...error.slice(1, AT.sizes)])},
  /** What each size that can be seen in the series adds to it. */
  weights: {
${SIZES.map((name, index) => `    ${name}: ${number(Math.exp(error[AT.sizes + index]))},\n`).join('')}  },
  /** The power of the horizon by which the error grows. */
  growth: ${list(error.slice(AT.growth, AT.multipliers))},
  /** Logarithms of the steps from 0 to the 50, 80 and 95 % limits. */
  multipliers: [
${multipliers.join('')}  ],
  /** By how much the 50 and the 80 % limits narrow for 15 points and more, with bounds. */
  long: ${list(long)},
  /** How many steps from 80 to 95 % lie between 95 and 99 %. */
  farStep: ${number(farStep)},
  /** How much slower the normal quantile grows beyond 99 %. */
  tail: ${number(tail)},
  /** How much wider than on the other side the error is on the side of the drift, without bounds. */
  skewOfFree: ${number(error[AT.skew])},
} as const;
`,
);
