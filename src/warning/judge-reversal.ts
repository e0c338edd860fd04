import { type Outcome, ok, unavailable } from '../model/outcome.js';
import { beyondTrend } from './beyond-trend.js';
import type { Departure } from './course.js';
import { earlierCourse } from './earlier-course.js';
import type { JudgedDeparture } from './judged-departure.js';
import type { SignalSeries } from './read-signal-series.js';

/** One year may be an outlier; two on the same side are a turn. */
export const LATEST = 2;
/** From this slope statistic on the earlier years have a direction, and going on in it is no turn. */
export const HAS_DIRECTION = 2;
const FEWEST_EARLIER = 4;

/**
 * The departure of the two latest figures from the way of the earlier ones: what `detectReversal` says, before it is written down.
 *
 * @param series - five or more points
 * @param rounding - how far a true figure may lie from the printed one
 * @param least - the least score that matters; with 0 every figure is exact
 * @returns the departure; `too-few-points` under six, `no-variation` where nothing is known about the noise
 */
export function judgeReversal(series: SignalSeries, rounding: number, least: number): Outcome<JudgedDeparture> {
  if (series.years.length < LATEST + FEWEST_EARLIER) return unavailable('too-few-points');
  const earlier = earlierCourse(series, LATEST, rounding, least);
  if (earlier.status === 'unavailable') return earlier;
  const course = earlier.value;
  let departure: Departure = course.departure('expected');
  if (course.slopeStatistic * departure.score < 0) {
    const fromLevel = course.departure('level-before');
    // Still on the way of the earlier years, only slower: no turn.
    departure = course.slopeStatistic * fromLevel.score < 0 ? fromLevel : { ...fromLevel, score: 0 };
  } else if (Math.abs(course.slopeStatistic) >= HAS_DIRECTION) departure = { ...departure, score: 0 };
  const matters = Math.abs(departure.score) >= least;
  return ok({ course, departure, beyondTrend: matters ? beyondTrend(course, departure) : undefined });
}
