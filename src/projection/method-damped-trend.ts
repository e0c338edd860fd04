import type { FittedMethod } from './fitted-method.js';
import type { ReadSeries } from './read-series.js';
import { smoothWithTrend } from './smooth-with-trend.js';

/** A short series cannot tell its damping; this is the middle of what is usual (0.8 to 0.98). */
const DAMPING = 0.9;
/** The grid of both smoothing constants, refined around its best cell until it is this fine. */
const GRID = 20;
const REFINEMENTS = 6;
/** Squared errors nearer than this part of the series' own squares are equal, or rounding would choose between two equal fits. */
const TIE = 1e-12;

/**
 * Holt's method with a damped trend: right where a trend is visible but will not go on for ever.
 *
 * Level and trend are smoothed with the constants that make the squared one-step errors least, the smaller where two
 * fits are equal; the trend fades by a factor
 * of 0.9 a year. Normal errors whose variance grows as Hyndman and others derive it ("Forecasting with Exponential
 * Smoothing", 2008, table 6.1). The recursion agrees with `stats::HoltWinters` in R.
 *
 * @param series - three points or more
 * @returns the fitted method
 */
export function methodDampedTrend({ years, values }: ReadSeries): FittedMethod {
  let gain = 0.5;
  let trendGain = 0.5;
  let half = 0.5;
  const tie = TIE * values.reduce((sum, value) => sum + (value - (values[0] as number)) ** 2, 0);
  for (let round = 0; round < REFINEMENTS; round += 1) {
    let least = Number.POSITIVE_INFINITY;
    let best: [number, number] = [gain, trendGain];
    for (let row = 0; row <= GRID; row += 1) {
      const candidate = Math.min(Math.max(gain + half * ((2 * row) / GRID - 1), 0), 1);
      for (let column = 0; column <= GRID; column += 1) {
        const trendCandidate = Math.min(Math.max(trendGain + half * ((2 * column) / GRID - 1), 0), 1);
        const { squares } = smoothWithTrend(years, values, candidate, trendCandidate, DAMPING);
        if (squares < least - tie) {
          least = squares;
          best = [candidate, trendCandidate];
        }
      }
    }
    [gain, trendGain] = best;
    half /= 5;
  }
  const { level, trend, squares } = smoothWithTrend(years, values, gain, trendGain, DAMPING);
  const deviation = Math.sqrt(squares / (values.length - 2));
  const faded = (years: number): number => (DAMPING * (1 - DAMPING ** years)) / (1 - DAMPING);
  return {
    explanation: { level, drift: trend, shrinkage: 1, damping: DAMPING },
    ahead: (horizon) => {
      let variance = 1;
      for (let year = 1; year < horizon; year += 1) variance += (gain * (1 + trendGain * faded(year))) ** 2;
      return {
        scale: 'own',
        family: 'normal',
        center: level + trend * faded(horizon),
        deviation: deviation * Math.sqrt(variance),
      };
    },
  };
}
