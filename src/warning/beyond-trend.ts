import type { Course, Departure } from './course.js';

/** How far beyond the whole trend of the earlier years figures must lie that go on in its direction; 1.28 is one in ten. */
const BEYOND_TREND = 1.28;

/**
 * The second condition of an alarm, for figures that go on in the direction of the earlier years.
 *
 * A trend of a few years cannot be told from none, so its slope is shrunk, and a series with a steep trend would run away from
 * the shrunk line year by year. What the whole trend explains is therefore no alarm.
 *
 * @param course - of the earlier years
 * @param departure - of the latest figures
 * @returns the distance beyond the whole trend and its threshold; `undefined` where the figures go the other way
 */
export function beyondTrend(
  course: Course,
  departure: Departure,
): { readonly statistic: number; readonly threshold: number } | undefined {
  const { slopeStatistic } = course;
  if (departure.score * slopeStatistic <= 0) return undefined;
  const { score } = course.departure('whole-trend');
  return { statistic: slopeStatistic > 0 ? score : -score, threshold: BEYOND_TREND };
}
