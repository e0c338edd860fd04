import type { CalculationLog } from './calculation-log.js';
import { compareDecimals } from '../exact/compare-decimals.js';
import { ratioOfDecimals } from '../exact/ratio-of-decimals.js';
import { subtractDecimals } from '../exact/subtract-decimals.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import { isBeyondRounding } from './is-beyond-rounding.js';
import type { JudgedPoint } from './judged-point.js';
import type { AttainmentSettings } from './settings.js';
import type { Trend } from './verdict.js';

/**
 * Mean yearly change over the last changes of a series.
 *
 * `(last − first) ÷ (year of last − year of first)` over the last `trendChanges + 1` points: the mean of the yearly
 * changes, where a change over several years counts for as many. Flat within printed rounding of the two ends.
 *
 * @param points - the comparable points, oldest first
 * @param better - which way leads to the goal
 * @param settings - how many changes, and the fewest points
 * @param calculations - the steps are added here, where a trace is asked for
 * @returns the trend; `too-few-points` with fewer than `trendPoints`
 */
export function judgeTrend(
  points: readonly JudgedPoint[],
  better: 'higher' | 'lower',
  settings: Pick<AttainmentSettings, 'trendChanges' | 'trendPoints'>,
  calculations: CalculationLog,
): Outcome<Trend> {
  const used = points.slice(-(settings.trendChanges + 1));
  const first = used[0];
  const last = used.at(-1);
  if (first === undefined || last === undefined || used.length < settings.trendPoints || first.year === last.year) {
    return unavailable('too-few-points');
  }
  const change = subtractDecimals(last.value, first.value);
  const meanYearlyChange = ratioOfDecimals(change, last.year - first.year);
  calculations?.push({
    formula: 'mean-yearly-change',
    inputs: { first: first.value, firstYear: first.year, last: last.value, lastYear: last.year },
    result: meanYearlyChange,
  });
  const isFlat = !isBeyondRounding(change, first.rounding, last.rounding);
  const isRight = compareDecimals(change, 0) === (better === 'higher' ? 1 : -1);
  return ok({
    state: isFlat ? 'flat' : isRight ? 'toward' : 'away',
    meanYearlyChange,
    from: { value: first.value, year: first.year },
    to: { value: last.value, year: last.year },
    points: used.length,
  });
}
