import type { CalculationLog } from './calculation-log.js';
import { addDecimals } from '../exact/add-decimals.js';
import { compareDecimals } from '../exact/compare-decimals.js';
import { multiplyDecimals } from '../exact/multiply-decimals.js';
import { ratioOfDecimals } from '../exact/ratio-of-decimals.js';
import { subtractDecimals } from '../exact/subtract-decimals.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { DecimalText } from '../model/text.js';
import type { Unit } from '../model/unit.js';
import type { JudgedPoint } from './judged-point.js';
import type { Calculation } from './trace.js';
import type { Level } from './verdict.js';

/** A slowing down, and whether the relative rate says otherwise. */
export interface SlowDown {
  readonly level: Level;
  readonly isWithinRounding: boolean;
  readonly relativeRateDisagrees: boolean;
}

interface Comparison {
  /** Slower beyond rounding, or no longer rising. */
  readonly isSlower: boolean;
  readonly isWithinRounding: boolean;
  readonly isRelativelySlower: boolean | undefined;
  readonly change: number;
}

/**
 * Whether the growth of a proportion slows down.
 *
 * With yearly changes `c₁ = (v₂ − v₁) ÷ (t₂ − t₁)` and `c₂` after it, in percentage points, growth slows when `c₂ < c₁` by
 * more than printed rounding explains, or when the value no longer rises (`c₂ ≤ 0`). The relative rate would not do: it falls
 * under any straight line. It is computed beside, and a disagreement is told. 持续 asks for four points, and growth must have
 * slowed at every step between them: a value that sped up on the way is not saved by a fall at the end.
 *
 * @param points - the comparable points, oldest first
 * @param needed - how many of the last points are compared: 3, or 4 for a sustained slowing down
 * @param unit - unit of the values
 * @param calculations - the steps are added here, where a trace is asked for
 * @returns the level, whose `change` is the last change of the yearly change; `too-few-points` with fewer than needed
 */
export function judgeSlowDown(
  points: readonly JudgedPoint[],
  needed: number,
  unit: Unit,
  calculations: CalculationLog,
): Outcome<SlowDown> {
  const used = points.slice(-needed);
  const latest = used.at(-1);
  if (used.length < needed || latest === undefined) return unavailable('too-few-points');
  if (calculations !== undefined) {
    for (let position = 1; position < used.length; position += 1) {
      recordChange(used[position - 1] as JudgedPoint, used[position] as JudgedPoint, calculations);
    }
  }
  const comparisons: Comparison[] = [];
  for (let position = 2; position < used.length; position += 1) {
    comparisons.push(compareChanges(used.slice(position - 2, position + 1) as [JudgedPoint, JudgedPoint, JudgedPoint]));
  }
  const last = comparisons.at(-1) as Comparison;
  const isMet = comparisons.every(({ isSlower }) => isSlower);
  return ok({
    level: {
      state: isMet ? 'met' : 'not-met',
      value: latest.value,
      year: latest.year,
      unit,
      change: String(last.change),
    },
    isWithinRounding: comparisons.some(({ isWithinRounding }) => isWithinRounding),
    relativeRateDisagrees: last.isRelativelySlower !== undefined && last.isRelativelySlower !== last.isSlower,
  });
}

function recordChange(from: JudgedPoint, to: JudgedPoint, calculations: Calculation[]): void {
  const inputs = { from: from.value, fromYear: from.year, to: to.value, toYear: to.year };
  const change = ratioOfDecimals(subtractDecimals(to.value, from.value), to.year - from.year);
  calculations.push({ formula: 'yearly-change', inputs, result: change });
  const relative = relativeYearlyChange(from, to);
  if (relative !== undefined) calculations.push({ formula: 'relative-yearly-change', inputs, result: relative });
}

function relativeYearlyChange(from: JudgedPoint, to: JudgedPoint): number | undefined {
  if (compareDecimals(from.value, 0) <= 0) return undefined;
  // One division, so that equal rates over different lengths of time are equal doubles.
  return ratioOfDecimals(subtractDecimals(to.value, from.value), multiplyDecimals(from.value, to.year - from.year));
}

/** Multiplied by both lengths of time, so that the comparison is exact. */
function compareChanges([a, b, c]: readonly [JudgedPoint, JudgedPoint, JudgedPoint]): Comparison {
  const [first, second] = [b.year - a.year, c.year - b.year];
  const slowing: DecimalText = subtractDecimals(
    multiplyDecimals(subtractDecimals(b.value, a.value), second),
    multiplyDecimals(subtractDecimals(c.value, b.value), first),
  );
  const allowance = [
    multiplyDecimals(a.rounding, second),
    multiplyDecimals(b.rounding, first + second),
    multiplyDecimals(c.rounding, first),
  ].reduce((sum, part) => addDecimals(sum, part));
  const isPositive = compareDecimals(slowing, 0) > 0;
  const isBeyond = compareDecimals(slowing, allowance) >= 0;
  const risesNoMore = compareDecimals(c.value, b.value) <= 0;
  const [before, after] = [relativeYearlyChange(a, b), relativeYearlyChange(b, c)];
  return {
    isSlower: risesNoMore || (isPositive && isBeyond),
    isWithinRounding: !risesNoMore && isPositive && !isBeyond,
    isRelativelySlower: before === undefined || after === undefined ? undefined : risesNoMore || after < before,
    change: -ratioOfDecimals(slowing, first * second),
  };
}
