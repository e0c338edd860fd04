import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { studentQuantile } from '../distributions/student-quantile.js';
import { type GroupDifference, groupDifference } from './group-difference.js';

/** Whether two groups drifted apart before a measure. */
export interface TrendCheck {
  /** Mean slope of the units with the measure less that of the others, a year; `too-few-points` of a single year. */
  readonly difference: Outcome<GroupDifference>;
  /** The smallest difference of slopes that the check would have noticed four times out of five. */
  readonly detectable: Outcome<number>;
  /** What such a difference comes to between the middle of the years before and the middle of those since. */
  readonly couldHide: Outcome<number>;
}

/** Chance of noticing that `detectable` stands for. */
const POWER = 0.8;

/**
 * Compares the slopes of two groups over the years before a measure.
 *
 * A small p says that the groups were not on parallel courses. A large p says little: with few units and years the check misses
 * most differences that matter, so `detectable = (t at the level + t at 0.8) × standard error` says what it could have seen, and
 * `couldHide` what the rest would do to the estimate.
 *
 * Source: Roth (2022), Pretest with caution, AER: Insights 4, 305–322.
 *
 * @param years - before the measure
 * @param figures - a row for each unit, a column for each year
 * @param treated - whether the unit got the measure
 * @param options - level; largest figure; years between the middles of both periods
 * @returns the check
 */
export function trendCheck(
  years: readonly number[],
  figures: readonly (readonly number[])[],
  treated: readonly boolean[],
  options: { readonly level: number; readonly largest: number; readonly span: number },
): TrendCheck {
  const missing = unavailable('too-few-points');
  if (years.length < 2) return { difference: missing, detectable: missing, couldHide: missing };
  const { level, largest, span } = options;
  const middle = years.reduce((sum, year) => sum + year, 0) / years.length;
  const squares = years.reduce((sum, year) => sum + (year - middle) ** 2, 0);
  const slopes = figures.map((row) =>
    row.reduce((sum, figure, at) => sum + (((years[at] as number) - middle) / squares) * figure, 0),
  );
  const difference = groupDifference(slopes, treated, { level, largest, permute: false });
  const { inference } = difference;
  if (!Number.isFinite(difference.value)) {
    const large = unavailable('not-representable');
    return { difference: large, detectable: large, couldHide: large };
  }
  if (inference.status === 'unavailable') {
    return { difference: ok(difference), detectable: inference, couldHide: inference };
  }
  const { standardError, degreesOfFreedom } = inference.value;
  const reach =
    studentQuantile((1 - level) / 2, degreesOfFreedom, 'upper') + studentQuantile(1 - POWER, degreesOfFreedom, 'upper');
  const detectable = reach * standardError;
  const held = (value: number): Outcome<number> =>
    Number.isFinite(value) ? ok(value) : unavailable('not-representable');
  return { difference: ok(difference), detectable: held(detectable), couldHide: held(detectable * span) };
}
