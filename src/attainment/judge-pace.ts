import type { CalculationLog } from './calculation-log.js';
import { compareDecimals } from '../exact/compare-decimals.js';
import { decimalToNumber } from '../exact/decimal-to-number.js';
import { ratioOfDecimals } from '../exact/ratio-of-decimals.js';
import { subtractDecimals } from '../exact/subtract-decimals.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { DecimalText } from '../model/text.js';
import type { GoalRange } from './goal-range.js';
import { isOnSchedule } from './is-on-schedule.js';
import type { JudgedPoint } from './judged-point.js';
import { nothingSinceBase } from './nothing-since-base.js';
import { overshotEnd } from './overshot-end.js';
import type { Pace } from './verdict.js';

/** What a pace is judged from. */
export interface PaceQuestion {
  readonly base: Outcome<JudgedPoint>;
  readonly latest: JudgedPoint;
  /** The plan's baseline year, for which another may stand in. */
  readonly baselineYear: number;
  readonly goal: GoalRange | undefined;
  readonly by: number;
  readonly method: 'linear' | 'geometric';
  readonly onScheduleRatio: number;
}

/**
 * Progress since the base year against the elapsed share of time (时序进度).
 *
 * `progress = (value − base) ÷ (goal − base)` in the indicator's own unit, so that a share and its complement agree, or
 * `ln(value ÷ base) ÷ ln(goal ÷ base)` where a criterion asks for the geometric form;
 * A value that went through the whole range and out at its other end has undone part of the way: then
 * `progress = 1 − (value − other end) ÷ (goal − base)`.
 * `elapsed = (year of the value − base year) ÷ (deadline − base year)`; on schedule when
 * `progress ≥ onScheduleRatio × elapsed`. Progress may be negative or exceed 1.
 *
 * @param question - base, latest value, goal and deadline
 * @param calculations - the steps are added here, where a trace is asked for
 * @returns the pace; unavailable without a base, a later observation or a goal value, and where the base equals the goal
 *   or lies beyond it
 */
export function judgePace(question: PaceQuestion, calculations: CalculationLog): Outcome<Pace> {
  const { latest, goal, by, method } = question;
  if (question.base.status === 'unavailable') return question.base;
  const base = question.base.value;
  if (goal === undefined) return unavailable('no-goal-value');
  if (by <= base.year) return unavailable('deadline-not-after-base');
  if (latest.year <= base.year) return nothingSinceBase(base.year, question.baselineYear);
  const end = nearestEnd(base.value, goal);
  if (end.status === 'unavailable') return end;
  const farEnd = overshotEnd(base.value, latest.value, goal);
  const progress =
    farEnd === undefined
      ? progressOf(base.value, latest.value, end.value, method, calculations)
      : progressAfterRange(base.value, latest.value, end.value, farEnd, method, calculations);
  if (progress.status === 'unavailable') return progress;

  const elapsed = Math.min(1, (latest.year - base.year) / (by - base.year));
  const ratio = progress.value / elapsed;
  calculations?.push(
    { formula: 'elapsed-share', inputs: { year: latest.year, baseYear: base.year, deadline: by }, result: elapsed },
    { formula: 'pace-ratio', inputs: { progress: progress.value, elapsed }, result: ratio },
  );
  const expected = decimalToNumber(base.value) + elapsed * decimalToNumber(subtractDecimals(end.value, base.value));
  if (method === 'linear') {
    const inputs = { base: base.value, goal: end.value, elapsed };
    calculations?.push({ formula: 'expected-linear', inputs, result: expected });
  }
  return ok({
    state: isOnSchedule(progress.value, elapsed, question.onScheduleRatio) ? 'on-schedule' : 'behind-schedule',
    method,
    base: { value: base.value, year: base.year },
    progress: progress.value,
    elapsed,
    ratio,
    ...(method === 'linear' ? { expected } : {}),
  });
}

/** The end of the range that the base has to reach. */
function nearestEnd(base: DecimalText, goal: GoalRange): Outcome<DecimalText> {
  const { lower, upper } = goal;
  if (lower !== undefined && compareDecimals(base, lower) < 0) return ok(lower);
  if (upper !== undefined && compareDecimals(base, upper) > 0) return ok(upper);
  const isEnd = [lower, upper].some((end) => end !== undefined && compareDecimals(base, end) === 0);
  return unavailable(isEnd ? 'base-equals-goal' : 'base-beyond-goal');
}

function progressOf(
  base: DecimalText,
  value: DecimalText,
  goal: DecimalText,
  method: 'linear' | 'geometric',
  calculations: CalculationLog,
): Outcome<number> {
  if (method === 'geometric') {
    if (![base, value, goal].every(isPositive)) return unavailable('not-positive');
    const result = logarithmOfRatio(value, base) / logarithmOfRatio(goal, base);
    calculations?.push({ formula: 'progress-geometric', inputs: { value, base, goal }, result });
    return ok(result);
  }
  const result = ratioOfDecimals(subtractDecimals(value, base), subtractDecimals(goal, base));
  calculations?.push({ formula: 'progress-linear', inputs: { value, base, goal }, result });
  return ok(result);
}

function progressAfterRange(
  base: DecimalText,
  value: DecimalText,
  goal: DecimalText,
  farEnd: DecimalText,
  method: 'linear' | 'geometric',
  calculations: CalculationLog,
): Outcome<number> {
  const inputs = { value, base, goal, farEnd };
  if (method === 'geometric') {
    if (![base, value, goal, farEnd].every(isPositive)) return unavailable('not-positive');
    const result = 1 - logarithmOfRatio(value, farEnd) / logarithmOfRatio(goal, base);
    calculations?.push({ formula: 'progress-overshot-geometric', inputs, result });
    return ok(result);
  }
  const way = subtractDecimals(goal, base);
  const result = ratioOfDecimals(subtractDecimals(way, subtractDecimals(value, farEnd)), way);
  calculations?.push({ formula: 'progress-overshot-linear', inputs, result });
  return ok(result);
}

function isPositive(figure: DecimalText): boolean {
  return compareDecimals(figure, 0) > 0;
}

/** By the exact difference, so that it is 0 only for equal figures. */
function logarithmOfRatio(figure: DecimalText, base: DecimalText): number {
  return Math.log1p(ratioOfDecimals(subtractDecimals(figure, base), base));
}
