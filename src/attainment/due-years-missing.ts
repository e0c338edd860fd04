import type { Indicator } from '../model/plan.js';
import type { JudgedPoint } from './judged-point.js';

/**
 * The years for which a yearly figure was due and is missing, between a year and the last one judged.
 *
 * Only of an indicator that is produced every year: between two surveys nothing is due. A figure over several years covers
 * each of them.
 *
 * @param points - the comparable points, oldest first
 * @param from - the first year looked at
 * @param indicator - for its frequency
 * @returns the years, in order; empty where none is missing
 */
export function dueYearsMissing(
  points: readonly JudgedPoint[],
  from: number,
  indicator: Pick<Indicator, 'frequency'>,
): number[] {
  if (indicator.frequency !== 'annual') return [];
  const missing: number[] = [];
  for (let year = from; year < (points.at(-1)?.year ?? from); year += 1) {
    if (!points.some((point) => year <= point.year && year > point.year - point.span)) missing.push(year);
  }
  return missing;
}
