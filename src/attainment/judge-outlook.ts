import { compareDecimals } from '../exact/compare-decimals.js';
import { decimalToNumber } from '../exact/decimal-to-number.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Indicator } from '../model/plan.js';
import type { Projector } from '../model/projection.js';
import type { GoalRange } from './goal-range.js';
import type { JudgedPoint } from './judged-point.js';
import type { Outlook } from './verdict.js';

/** Probabilities of the intervals that an outlook asks for. */
const OUTLOOK_LEVELS = [0.5, 0.8, 0.95] as const;

/**
 * What a projector expects at the deadline.
 *
 * @param points - the comparable points, oldest first; pooled years are not projected
 * @param goal - the range to be reached
 * @param indicator - for the bounds that values cannot cross
 * @param by - the deadline
 * @param projector - carries a series forward; `undefined` leaves the outlook out
 * @returns the projected value with its intervals; the projector's own reason where it gives none
 */
export function judgeOutlook(
  points: readonly JudgedPoint[],
  goal: GoalRange | undefined,
  indicator: Indicator,
  by: number,
  projector: Projector | undefined,
): Outcome<Outlook> {
  if (projector === undefined) return unavailable('no-projector');
  const latest = points.at(-1);
  if (latest === undefined || latest.year >= by) return unavailable('deadline-passed');
  if (goal === undefined) return unavailable('no-goal-value');
  const { lower, upper } = indicator.range;
  const bounds = {
    ...(lower === undefined ? {} : { lower: Number(lower) }),
    ...(upper === undefined ? {} : { upper: Number(upper) }),
  };
  const series = points
    .filter(({ span }) => span === 1)
    .map(({ year, value }) => ({ period: year, value: decimalToNumber(value) }));
  const projection = projector(series, { to: by, bounds, levels: OUTLOOK_LEVELS });
  if (projection.status === 'unavailable') return projection;
  const point = projection.value.points.find(({ period }) => period === by);
  if (point === undefined || !Number.isFinite(point.value)) return unavailable('projection-too-short');
  return ok({
    method: projection.value.method,
    year: by,
    value: point.value,
    // JSON has no infinity; an interval that is open on one side is left out.
    intervals: point.intervals.filter(({ lower, upper }) => Number.isFinite(lower) && Number.isFinite(upper)),
    meets:
      (goal.lower === undefined || compareDecimals(point.value, goal.lower) >= 0) &&
      (goal.upper === undefined || compareDecimals(point.value, goal.upper) <= 0),
  });
}
