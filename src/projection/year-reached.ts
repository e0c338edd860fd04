import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Projection, ProjectionGoal } from '../model/projection.js';
import { refused } from './refused.js';

/** The first year in which a goal is met, with an interval; `null` where it is not met in any projected year. */
export interface YearReached {
  /** By the projected value. */
  readonly year: number | null;
  /** By the better end of the interval. */
  readonly earliest: number | null;
  /** By the worse end of the interval. */
  readonly latest: number | null;
  /** Probability of the interval. */
  readonly level: number;
}

/**
 * The year in which a projected series first meets a goal, with an interval.
 *
 * The interval is read off the prediction intervals of the level asked for: its earliest year is the first whose better limit
 * meets the goal, its latest the first whose worse limit does. Project far enough: what is not met by the last projected
 * year is `null`, never a guess beyond it.
 *
 * @param projection - what `project` returned
 * @param goal - `op` and `value`, in the unit of the series
 * @param options - `level` of the interval, one that was projected; 0.8
 * @returns the years; `no-interval-method` when the projection has no interval of that level
 * @throws PlanError `argument/out-of-range` when the goal is not a finite number
 *
 * @example
 * const { value: projection } = project([2020, 2021, 2022].map((period) => ({ period, value: 9 })), { to: 2030, bounds: { lower: 0 } });
 * yearReached(projection, { op: 'at-most', value: 9 }).value.year; // => 2023
 * yearReached(projection, { op: 'at-least', value: 1e9 }).value; // => { year: null, earliest: null, latest: null, level: 0.8 }
 */
export function yearReached(
  projection: Projection,
  goal: Pick<ProjectionGoal, 'op' | 'value'>,
  { level = 0.8 }: { readonly level?: number } = {},
): Outcome<YearReached> {
  if (!Number.isFinite(goal.value)) throw refused('yearReached: `value`', goal.value, 'a finite number');
  const meets = (value: number): boolean => (goal.op === 'at-least' ? value >= goal.value : value <= goal.value);
  let year: number | null = null;
  let earliest: number | null = null;
  let latest: number | null = null;
  for (const { period, value, intervals } of projection.points) {
    const interval = intervals.find((candidate) => Math.abs(candidate.level - level) < 1e-9);
    if (interval === undefined) return unavailable('no-interval-method');
    const [better, worse] =
      goal.op === 'at-least' ? [interval.upper, interval.lower] : [interval.lower, interval.upper];
    if (meets(value)) year ??= period;
    if (meets(better)) earliest ??= period;
    if (meets(worse)) latest ??= period;
  }
  return ok({ year, earliest, latest, level });
}
