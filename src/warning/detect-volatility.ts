import { type Outcome, ok } from '../model/outcome.js';
import { alarmThreshold } from './alarm-threshold.js';
import { judgeVolatility } from './judge-volatility.js';
import { readSignalSeries } from './read-signal-series.js';
import { seriesFinding } from './series-finding.js';
import type { SeriesSignal, SignalOptions, SignalPoint } from './series-signal.js';

/** Of 1,000 series of pure noise, in either direction. Ours; an argument. */
const FALSE_ALARMS = 2;

/**
 * Whether the latest figure lies further from the course of the earlier years than counting noise and the series' own history
 * explain.
 *
 * The earlier years give a line whose slope is shrunk by its own noise. Where counts are published the noise is known: the
 * latest count is held against a negative binomial distribution around the line, so that a handful of events is judged
 * exactly; unless the earlier years scatter more than counting explains (chi-square, 2 %), for then the series has noise of
 * another kind. Without counts the noise is learnt from the earlier years by robust means, and the multiplier is a Student-like
 * one: 31 standard deviations with four earlier years, 6 with eight, 5 with twelve and more, where 3.1 do if the noise is known.
 *
 * A figure that goes on in the direction of the earlier years must also lie beyond their whole trend (`beyondTrend`). Only the
 * latest year is judged; to see what was known in another year give `asOf`.
 *
 * Method and thresholds are ours, measured by `scripts/simulate-signals.js`; no office has set them.
 *
 * @param points - one a year, in any order, years may be missing; cut off what lies before a break; not changed
 * @param options - `asOf`, the last year used; `falseAlarms` accepted of 1,000 series (2); `counting`; `rounding`
 * @returns the finding, detected or not; `too-few-points` under five, `no-variation` where there are no counts and the earlier
 *   years (almost) never changed, `conflicting-values` where a year has two figures, `not-representable` beyond 1e100
 * @throws PlanError `argument/out-of-range` for points or options that make no sense
 *
 * @example
 * const births = [3, 2, 4, 3, 2, 12].map((numerator, index) => ({
 *   period: 2019 + index,
 *   value: numerator / 0.2,
 *   numerator,
 *   denominator: 20000,
 * }));
 * detectVolatility(births).value.detected; // => true
 * detectVolatility(births, { asOf: 2023 }).value.detected; // => false
 * detectVolatility(births.slice(2)); // => { status: 'unavailable', reason: 'too-few-points' }
 */
export function detectVolatility(points: readonly SignalPoint[], options: SignalOptions = {}): Outcome<SeriesSignal> {
  const read = readSignalSeries('detectVolatility', points, options);
  if (read.status === 'unavailable') return read;
  const { falseAlarms = FALSE_ALARMS, rounding = 0 } = options;
  const judged = judgeVolatility(read.value, rounding, 0);
  if (judged.status === 'unavailable') return judged;
  const threshold = alarmThreshold('detectVolatility', falseAlarms);
  return ok(seriesFinding(read.value, 1, judged.value, threshold, options, falseAlarms));
}
