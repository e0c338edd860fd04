import { type Outcome, ok } from '../model/outcome.js';
import { countingCourse } from './counting-course.js';
import type { Course } from './course.js';
import { historyCourse } from './history-course.js';
import type { SignalSeries } from './read-signal-series.js';

/**
 * The course of the earlier years and its noise: from counts where they are published and explain the scatter, else from the
 * figures themselves.
 *
 * @param series - the whole series
 * @param latest - how many of the last points are judged
 * @param rounding - how far a true figure may lie from the printed one
 * @param least - scores under it need not be exact; 0 for all exact
 * @returns the course; `no-variation` where nothing is known about the noise
 */
export function earlierCourse(series: SignalSeries, latest: number, rounding: number, least: number): Outcome<Course> {
  const counted = countingCourse(series, latest);
  return counted === undefined ? historyCourse(series, latest, rounding, least) : ok(counted);
}
