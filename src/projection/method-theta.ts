import type { FittedMethod } from './fitted-method.js';
import { lineOf } from './line-of.js';
import type { ReadSeries } from './read-series.js';

/** Limits of the smoothing constant, as R's `forecast` sets them. */
const LEAST_GAIN = 1e-4;
const MOST_GAIN = 0.9999;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The Theta method: simple exponential smoothing, raised by half the slope of the least-squares line.
 *
 * Right for smooth series of ten points and more; the best of the classical methods on short yearly indicators.
 *
 * `value = level + slope ÷ 2 · (h − 1 + (1 − (1 − α)ⁿ) ÷ α)`, with `α` and the first level by least squares; deviation
 * `s·√(1 + (h − 1)·α²)`, normal. Agrees with `forecast::thetaf` in R. Source: V. Assimakopoulos, K. Nikolopoulos,
 * "The theta model", International Journal of Forecasting 16 (2000); R. Hyndman, B. Billah, ibid. 19 (2003).
 *
 * @param series - three points or more; after a missing year the smoothing constant is applied once for each year
 * @returns the fitted method
 */
export function methodTheta({ years, values }: ReadSeries): FittedMethod {
  const { slope } = lineOf(years, values);
  const count = years.length;
  const span = (years[count - 1] as number) - (years[0] as number) + 1;
  const gain = bestGain((candidate) => smooth(years, values, candidate).squares);
  const { level, squares } = smooth(years, values, gain);
  const deviation = Math.sqrt(squares / Math.max(count - 2, 1));
  const lead = (1 - (1 - gain) ** span) / gain;
  return {
    explanation: { level: level + (slope / 2) * (lead - 1), drift: slope, shrinkage: 0.5, damping: 1 },
    ahead: (horizon) => ({
      scale: 'own',
      family: 'normal',
      center: level + (slope / 2) * (horizon - 1 + lead),
      deviation: deviation * Math.sqrt(1 + (horizon - 1) * gain ** 2),
    }),
  };
}

/**
 * Smoothing with the first level that makes the squared one-step errors least: every error is `a − b · first level`, so the
 * best first level is a ratio of sums.
 */
function smooth(
  years: readonly number[],
  values: readonly number[],
  gain: number,
): { readonly level: number; readonly squares: number } {
  // The level is `own + share · first`.
  let own = 0;
  let share = 1;
  let products = 0;
  let shares = 0;
  let owns = 0;
  const first = values[0] as number;
  for (let index = 0; index < values.length; index += 1) {
    const value = (values[index] as number) - first;
    const gap = index === 0 ? 1 : (years[index] as number) - (years[index - 1] as number);
    const error = value - own;
    products += error * share;
    shares += share * share;
    owns += error * error;
    const used = 1 - (1 - gain) ** gap;
    own += used * error;
    share *= 1 - used;
  }
  const start = products / shares;
  return { level: first + own + share * start, squares: Math.max(owns - products * start, 0) };
}

/** The least of a function of the smoothing constant: the best of a grid, then golden sections around it. */
function bestGain(cost: (gain: number) => number): number {
  const grid = Array.from({ length: 41 }, (_, index) => LEAST_GAIN + ((MOST_GAIN - LEAST_GAIN) * index) / 40);
  const costs = grid.map(cost);
  const best = costs.indexOf(Math.min(...costs));
  let low = grid[Math.max(best - 1, 0)] as number;
  let high = grid[Math.min(best + 1, 40)] as number;
  for (let step = 0; step < 40; step += 1) {
    const left = high - GOLDEN * (high - low);
    const right = low + GOLDEN * (high - low);
    if (cost(left) <= cost(right)) high = right;
    else low = left;
  }
  return (low + high) / 2;
}
