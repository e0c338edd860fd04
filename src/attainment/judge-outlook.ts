import { compareDecimals } from '../exact/compare-decimals.js';
import { decimalToNumber } from '../exact/decimal-to-number.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Indicator } from '../model/plan.js';
import type { DecimalText } from '../model/text.js';
import type { ProbabilityOfGoal, Projection, ProjectionTools, ProjectOptions } from '../model/projection.js';
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
 * @param range - the bounds that values cannot cross
 * @param by - the deadline
 * @param projector - carries a series forward; `undefined` leaves the outlook out
 * @returns the projected value with its intervals, and the probability of meeting the goal where the projector knows it;
 *   the projector's own reason where it gives none
 */
export function judgeOutlook(
  points: readonly JudgedPoint[],
  goal: GoalRange | undefined,
  range: Indicator['range'],
  by: number,
  projector: ProjectionTools | undefined,
): Outcome<Outlook> {
  if (projector === undefined) return unavailable('no-projector');
  const latest = points.at(-1);
  if (latest === undefined || latest.year >= by) return unavailable('deadline-passed');
  if (goal === undefined) return unavailable('no-goal-value');
  const { lower, upper } = range;
  const bounds = {
    ...(lower === undefined ? {} : { lower: Number(lower) }),
    ...(upper === undefined ? {} : { upper: Number(upper) }),
  };
  const yearly = points.filter(({ span }) => span === 1);
  const series = yearly.map(({ year, value }) => ({ period: year, value: decimalToNumber(value) }));
  const { project, attainmentProbability } = typeof projector === 'function' ? { project: projector } : projector;
  const projection = project(series, { to: by, bounds, levels: OUTLOOK_LEVELS, ...countsOf(yearly) });
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
    ...probabilityOf(goal, projection.value, by, attainmentProbability),
  });
}

/** Numerators and denominators, where at least two of the figures are single observations that have them. */
function countsOf(points: readonly JudgedPoint[]): Pick<ProjectOptions, 'counts'> {
  const counts = points.map(({ observations }) => {
    const [only, more] = observations;
    const { numerator, denominator } = only ?? {};
    if (more !== undefined || numerator === undefined || denominator === undefined) return null;
    return numerator >= 0 && denominator > 0 ? { numerator, denominator } : null;
  });
  return counts.filter((count) => count !== null).length < 2 ? {} : { counts };
}

/** Inside a range is above its lower end and below its upper one. */
function probabilityOf(
  goal: GoalRange,
  projection: Projection,
  period: number,
  attainmentProbability: ProbabilityOfGoal | undefined,
): Pick<Outlook, 'probability'> {
  if (attainmentProbability === undefined) return {};
  const met = ([op, end]: readonly ['at-least' | 'at-most', DecimalText | undefined]): number | undefined => {
    if (end === undefined) return 1;
    const outcome = attainmentProbability(projection, { op, value: decimalToNumber(end), period });
    return outcome.status === 'ok' ? outcome.value : undefined;
  };
  const above = met(['at-least', goal.lower]);
  const below = met(['at-most', goal.upper]);
  if (above === undefined || below === undefined) return {};
  if (goal.lower === undefined) return { probability: below };
  return { probability: goal.upper === undefined ? above : Math.max(above + below - 1, 0) };
}
