import { type Outcome, ok } from '../model/outcome.js';
import { beyondTrend } from './beyond-trend.js';
import { earlierCourse } from './earlier-course.js';
import type { JudgedDeparture } from './judged-departure.js';
import type { SignalSeries } from './read-signal-series.js';

/**
 * The departure of the latest figure from the course of the earlier ones: what `detectVolatility` says, before it is written down.
 *
 * @param series - five or more points
 * @param rounding - how far a true figure may lie from the printed one
 * @param least - the least score that matters; with 0 every figure is exact
 * @returns the departure; `no-variation` where nothing is known about the noise
 */
export function judgeVolatility(series: SignalSeries, rounding: number, least: number): Outcome<JudgedDeparture> {
  const course = earlierCourse(series, 1, rounding, least);
  if (course.status === 'unavailable') return course;
  const departure = course.value.departure('expected');
  const matters = Math.abs(departure.score) >= least;
  return ok({
    course: course.value,
    departure,
    beyondTrend: matters ? beyondTrend(course.value, departure) : undefined,
  });
}
