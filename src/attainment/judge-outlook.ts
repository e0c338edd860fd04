import { decimalToNumber } from '../exact/decimal-to-number.js';
import { parseDecimal } from '../exact/parse-decimal.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Indicator } from '../model/plan.js';
import type { ProbabilityOfGoal, Projection, ProjectionTools, ProjectOptions } from '../model/projection.js';
import type { GoalRange } from './goal-range.js';
import type { JudgedPoint } from './judged-point.js';
import { printedGoalEnd } from './printed-goal-end.js';
import type { Outlook } from './verdict.js';

/** Probabilities of the intervals that an outlook asks for. */
const OUTLOOK_LEVELS = [0.5, 0.8, 0.95] as const;

/**
 * What a projector expects at the deadline.
 *
 * A figure of the deadline will be printed as those before it were, and the verdict on it will follow the printed one: value and
 * probability are held against the ends of the goal as `printedGoalEnd` gives them.
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
  const ends = printedEnds(goal, printedPlaces(yearly));
  return ok({
    method: projection.value.method,
    year: by,
    value: point.value,
    // JSON has no infinity; an interval that is open on one side is left out.
    intervals: point.intervals.filter(({ lower, upper }) => Number.isFinite(lower) && Number.isFinite(upper)),
    meets:
      (ends.lower === undefined || point.value >= ends.lower) &&
      (ends.upper === undefined || point.value <= ends.upper),
    ...probabilityOf(ends, projection.value, by, attainmentProbability),
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

/** Ends of a goal for the figures before rounding. */
interface PrintedEnds {
  readonly lower?: number;
  readonly upper?: number;
}

function printedEnds({ lower, upper }: GoalRange, places: number): PrintedEnds {
  return {
    ...(lower === undefined ? {} : { lower: printedGoalEnd('at-least', lower, places) }),
    ...(upper === undefined ? {} : { upper: printedGoalEnd('at-most', upper, places) }),
  };
}

/** Decimals that the figures of a series are printed with: the most of them, because a number loses its trailing zeros. */
function printedPlaces(points: readonly JudgedPoint[]): number {
  return points.reduce((most, { value }) => Math.max(most, parseDecimal(value).scale), 0);
}

/** Inside a range is above its lower end and below its upper one. */
function probabilityOf(
  ends: PrintedEnds,
  projection: Projection,
  period: number,
  attainmentProbability: ProbabilityOfGoal | undefined,
): Pick<Outlook, 'probability'> {
  if (attainmentProbability === undefined) return {};
  const met = (op: 'at-least' | 'at-most', end: number | undefined): number | undefined => {
    if (end === undefined) return 1;
    const outcome = attainmentProbability(projection, { op, value: end, period });
    return outcome.status === 'ok' ? outcome.value : undefined;
  };
  const above = met('at-least', ends.lower);
  const below = met('at-most', ends.upper);
  if (above === undefined || below === undefined) return {};
  if (ends.lower === undefined) return { probability: below };
  return { probability: ends.upper === undefined ? above : Math.max(above + below - 1, 0) };
}
