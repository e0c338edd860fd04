/**
 * What `auto` has learnt: facts about how short yearly series go on, derived by scripts/derive-projection-constants.js, never
 * written by hand. The guide on projection says in words what each group does. Scores are sums of constants times
 * features; the features stand in describe-series.ts, in this order: 1, length, roughness, room ahead, size of the last
 * change, growth away from a bound, no bounds.
 */
export const learntConstants = {
  /** Scores of the two smoothed levels and of the line's end, against the last value. */
  levels: [
    [-2.41, -0.0524, 0.00959, -0.104, -0.124, 0.0249, -0.129],
    [-3.01, -0.0392, -0.0844, -0.0618, -0.279, 0.0846, -0.253],
    [-1.28, 0.371, 0.394, -0.539, 0.513, 0.364, 0.494],
  ],
  /** Scores of the drifts with longer memory and of the median change, against the last change. */
  drifts: [
    [2.75, -0.216, -2.24, -0.36, -0.0815, -0.358, -0.199],
    [-0.5, -0.0479, 0.0768, 0.00974, -0.0763, 0.00252, 0.0335],
    [0.926, 0.369, 0.688, 0.348, -0.117, 0.041, 0.611],
    [-0.24, -0.00371, 0.193, 0.0982, -0.0739, -0.0333, -0.0227],
    [1.84, 0.308, 1.49, 0.0289, 0.704, 0.417, -0.0622],
  ],
  /** Which part of the drift is carried forward, at most `mostShrinkage`. */
  shrinkage: [3.8, 0.119, -0.162, -0.0441, 0.255, 0.0281, 0.245],
  mostShrinkage: 1.15,
  /** Which part of a year's change is left a year later. */
  damping: [2.12, 0.103, -0.927, -0.997, 0.362, -1.19, 1.56],
  /** The size of the error: the same features, then unchanged years, steadiness of the drift, gaps. */
  errorScale: [0, -0.169, -0.457, -0.429, 0.0982, 0.149, 0.222, 1.38, -0.415, 0.364],
  /** What each size that can be seen in the series adds to it. */
  weights: {
    change: 0.0389,
    recentChange: 0.0575,
    bend: 2.57,
    scatter: 0.655,
    disagreement: 0.0702,
    floor: 0.00252,
    move: 0.0597,
    level: 0.24,
  },
  /** The power of the horizon by which the error grows. */
  growth: [0.881, -0.0316, -0.227, -0.098, 0.0966],
  /** Logarithms of the steps from 0 to the 50, 80 and 95 % limits. */
  multipliers: [
    [-1.48, 0.0506, 0.0498, 0.199, -1.43],
    [-1.24, -0.172, -0.234, 0.172, 0.712],
    [-0.451, -0.0474, -0.273, -0.148, 2.09],
  ],
  /** By how much the 50 and the 80 % limits narrow for 15 points and more, with bounds. */
  long: [0.4, 0.1],
  /** How many steps from 80 to 95 % lie between 95 and 99 %. */
  farStep: 2.61,
  /** How much slower the normal quantile grows beyond 99 %. */
  tail: 0.259,
  /** How much wider than on the other side the error is on the side of the drift, without bounds. */
  skewOfFree: 0.526,
} as const;
