import type { Course, Departure } from './course.js';

/** What a detector works out before it is written down. */
export interface JudgedDeparture {
  readonly course: Course;
  /** Of the latest figures; a score of 0 where they are no alarm whatever their size. */
  readonly departure: Departure;
  /** The second condition; absent where there is none, and where the score is under the least asked for. */
  readonly beyondTrend: { readonly statistic: number; readonly threshold: number } | undefined;
}
