import { isAlarm } from './is-alarm.js';
import type { JudgedDeparture } from './judged-departure.js';
import type { SignalSeries } from './read-signal-series.js';
import type { SeriesSignal, SignalOptions } from './series-signal.js';

/**
 * Writes down what a detector found.
 *
 * @param series - the series
 * @param latest - how many of the last points were judged
 * @param judged - the course of the earlier ones, the departure of the latest, and the second condition where there is one
 * @param threshold - of its score
 * @param options - what the detector was given
 * @param falseAlarms - accepted of 1,000
 * @returns the finding as plain data
 */
export function seriesFinding(
  { years, counting }: SignalSeries,
  latest: number,
  { course, departure, beyondTrend }: JudgedDeparture,
  threshold: number,
  options: SignalOptions,
  falseAlarms: number,
): SeriesSignal {
  const statistic = Math.abs(departure.score);
  const earlier = years.length - latest;
  return {
    detected: isAlarm(statistic, threshold, beyondTrend),
    year: years[years.length - 1] as number,
    direction: departure.score < 0 ? 'down' : 'up',
    statistic,
    threshold,
    value: course.value,
    expected: departure.expected,
    noise: course.noise,
    earlier: {
      from: years[0] as number,
      to: years[earlier - 1] as number,
      points: earlier,
      // A sum with −0 turns it into 0.
      slope: course.slope + 0,
      shrinkage: course.shrinkage,
      slopeStatistic: course.slopeStatistic + 0,
    },
    parameters: {
      falseAlarms,
      rounding: options.rounding ?? 0,
      ...(counting === undefined ? {} : { counting }),
    },
    ...(beyondTrend === undefined ? {} : { beyondTrend }),
  };
}
