import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { JudgedPoint } from './judged-point.js';

/** The points that may be compared with the latest one. */
export interface ComparablePoints {
  /** Oldest first; the last is `latest`. */
  readonly points: readonly JudgedPoint[];
  /** Points of the same length of time that lie before the last break. */
  readonly beforeBreak: readonly JudgedPoint[];
  readonly latest: JudgedPoint;
}

/**
 * The latest point and those that are comparable with it: covering as many years, and after the last break.
 *
 * Of two points ending in the same year the one that covers fewer years is the latest, so that a yearly figure goes before a
 * pooled one.
 *
 * @param series - the judged series, oldest first
 * @param earliest - a latest point before this year says nothing about the plan
 * @returns the points; the reason of the series where it has none, `only-before-baseline` where all are too old
 */
export function comparablePoints(series: Outcome<readonly JudgedPoint[]>, earliest: number): Outcome<ComparablePoints> {
  if (series.status === 'unavailable') return series;
  let latest: JudgedPoint | undefined;
  for (const point of series.value) {
    if (latest === undefined || point.year > latest.year || (point.year === latest.year && point.span < latest.span)) {
      latest = point;
    }
  }
  if (latest === undefined) return unavailable('no-observation');
  if (latest.year < earliest) return unavailable('only-before-baseline');
  const { span } = latest;
  const alike = series.value.filter((point) => point.span === span);
  const start = alike.findLastIndex(({ isBreak }) => isBreak);
  if (start <= 0) return ok({ points: alike, beforeBreak: [], latest });
  return ok({ points: alike.slice(start), beforeBreak: alike.slice(0, start), latest });
}
