/**
 * What `auto` has learnt: facts about how short yearly series go on, derived by scripts/derive-projection-constants.js, never
 * written by hand. The guide on projection says in words what each group does. Scores are sums of constants times
 * features; the features stand in describe-series.ts, in this order: 1, length, roughness, room ahead, size of the last
 * change, growth away from a bound, no bounds.
 */
export const learntConstants = {
  /** Scores of the two smoothed levels and of the line's end, against the last value. */
  levels: [
    [-2.4086, -0.0524, 0.0096, -0.1035, -0.1237, 0.0249, -0.1285],
    [-3.0122, -0.0392, -0.0844, -0.0618, -0.279, 0.0846, -0.2531],
    [-1.2818, 0.3711, 0.3937, -0.539, 0.5129, 0.3639, 0.4941],
  ],
  /** Scores of the drifts with longer memory and of the median change, against the last change. */
  drifts: [
    [2.7488, -0.216, -2.2384, -0.36, -0.0815, -0.3584, -0.1994],
    [-0.5001, -0.0479, 0.0768, 0.0097, -0.0763, 0.0025, 0.0335],
    [0.9257, 0.3694, 0.6882, 0.3476, -0.1172, 0.041, 0.6108],
    [-0.24, -0.0037, 0.1926, 0.0982, -0.0739, -0.0333, -0.0227],
    [1.8403, 0.3075, 1.491, 0.0289, 0.7039, 0.4172, -0.0622],
  ],
  /** Which part of the drift is carried forward, at most `mostShrinkage`. */
  shrinkage: [3.797, 0.1192, -0.1622, -0.0441, 0.2548, 0.0281, 0.2451],
  mostShrinkage: 1.15,
  /** Which part of a year's change is left a year later. */
  damping: [2.1209, 0.1035, -0.9274, -0.9969, 0.362, -1.1878, 1.5645],
  /** The size of the error: the same features, then unchanged years, steadiness of the drift, gaps. */
  errorScale: [0, -0.1845, -0.4432, -0.4282, 0.0987, 0.1417, 0.2308, 1.2834, -0.4305, 0.3669],
  /** What each size that can be seen in the series adds to it. */
  weights: {
    change: 0.0392,
    recentChange: 0.0584,
    bend: 2.4839,
    scatter: 0.7205,
    disagreement: 0.0706,
    floor: 0.0024,
    move: 0.0622,
    level: 0.2362,
  },
  /** The power of the horizon by which the error grows. */
  growth: [0.8631, -0.0334, -0.2203, -0.0952, 0.1315],
  /** Logarithms of the steps from 0 to the 50, 80 and 95 % limits. */
  multipliers: [
    [-1.4618, 0.0688, 0.0391, 0.2047, -1.3374],
    [-1.2255, -0.1593, -0.2301, 0.1498, 0.7292],
    [-0.4274, -0.094, -0.2521, -0.1237, 1.8917],
  ],
  /** By how much the 50 and the 80 % limits narrow for 15 points and more, with bounds. */
  long: [0.4, 0.1],
  /** How many steps from 80 to 95 % lie between 95 and 99 %. */
  farStep: 2.7131,
  /** How much slower the normal quantile grows beyond 99 %. */
  tail: 0.256,
  /** How much wider than on the other side the error is on the side of the drift, without bounds. */
  skewOfFree: 0.5267,
} as const;
