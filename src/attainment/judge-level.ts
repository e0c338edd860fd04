import type { CalculationLog } from './calculation-log.js';
import { absoluteDecimal } from '../exact/absolute-decimal.js';
import { compareDecimals } from '../exact/compare-decimals.js';
import { multiplyDecimals } from '../exact/multiply-decimals.js';
import { subtractDecimals } from '../exact/subtract-decimals.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Indicator } from '../model/plan.js';
import type { DecimalText } from '../model/text.js';
import type { GoalRange } from './goal-range.js';
import { isBeyondRounding } from './is-beyond-rounding.js';
import { judgeDirectionLevel } from './judge-direction-level.js';
import { judgeRangeLevel } from './judge-range-level.js';
import { judgeSlowDown } from './judge-slow-down.js';
import type { JudgedPoint } from './judged-point.js';
import type { IndicatorCriterion } from './judged-series.js';
import { levelUnit } from './level-unit.js';
import { nothingSinceBase } from './nothing-since-base.js';
import type { AttainmentSettings } from './settings.js';
import type { Level } from './verdict.js';
import type { VerdictReason } from './status.js';

/** What a level is judged from. */
export interface LevelQuestion {
  readonly criterion: IndicatorCriterion;
  readonly indicator: Indicator;
  readonly points: readonly JudgedPoint[];
  readonly latest: JudgedPoint;
  readonly base: Outcome<JudgedPoint>;
  /** The plan's baseline year, for which another may stand in. */
  readonly baselineYear: number;
  readonly goal: GoalRange | undefined;
  readonly settings: AttainmentSettings;
}

/**
 * Whether the latest observation meets the goal, by the operator of the criterion.
 *
 * @param question - criterion, points and settings
 * @param calculations - the steps are added here, where a trace is asked for
 * @returns the level, and what else has to be known about it
 */
export function judgeLevel(
  question: LevelQuestion,
  calculations: CalculationLog,
): { level: Outcome<Level>; reasons: VerdictReason[] } {
  const { criterion, indicator, points, latest, base, baselineYear, goal, settings } = question;
  const unit = levelUnit(criterion, indicator);
  if (goal !== undefined) {
    const level = judgeRangeLevel(latest, goal, indicator, unit, settings.nearlyShare, calculations);
    // Two printed figures behind one difference: which of them is greater may be a matter of their rounding.
    const isClose =
      latest.compared !== undefined &&
      compareDecimals(level.margin ?? '0', 0) !== 0 &&
      !isBeyondRounding(level.margin ?? '0', latest.rounding, '0');
    return { level: ok(withCompared(level, latest)), reasons: isClose ? ['within-rounding'] : [] };
  }
  if (criterion.kind === 'slow-down') {
    const needed = criterion.hold === true ? settings.sustainedSlowDownPoints : settings.slowDownPoints;
    const slowDown = judgeSlowDown(points, needed, unit, calculations);
    if (slowDown.status === 'unavailable') return { level: slowDown, reasons: [] };
    const { level, isWithinRounding, relativeRateDisagrees } = slowDown.value;
    return {
      level: ok(level),
      reasons: [
        ...(isWithinRounding ? (['within-rounding'] as const) : []),
        ...(relativeRateDisagrees ? (['relative-rate-disagrees'] as const) : []),
      ],
    };
  }
  if (base.status === 'unavailable') return { level: base, reasons: [] };
  if (latest.year <= base.value.year) return { level: nothingSinceBase(base.value.year, baselineYear), reasons: [] };
  const isGap = criterion.kind === 'narrow-gap';
  if (isGap && compareDecimals(base.value.value, 0) === 0) return { level: unavailable('base-gap-zero'), reasons: [] };
  const better = criterion.kind === 'increase' ? 'higher' : 'lower';
  const level = withCompared(judgeDirectionLevel(latest, base.value, better, unit, calculations), latest);
  const isClear = isBeyondRounding(level.change ?? '0', latest.rounding, base.value.rounding);
  return {
    level: ok(level),
    reasons: [
      ...(isClear ? [] : (['within-rounding'] as const)),
      ...(measuresDisagree(latest, base.value) ? (['relative-gap-disagrees'] as const) : []),
      ...(isGap && hasChangedSides(latest, base.value) ? (['gap-changed-sides'] as const) : []),
    ],
  };
}

function withCompared(level: Level, { compared, period }: JudgedPoint): Level {
  if (compared === undefined) return level;
  return { ...level, compared: { value: compared.value, reference: compared.reference, period } };
}

/** Whether one of the absolute and the relative gap is smaller than in the base year and the other is not, as printed. */
function measuresDisagree({ compared: now }: JudgedPoint, { compared: then }: JudgedPoint): boolean {
  if (now === undefined || then === undefined) return false;
  // The sign of a share is that of its numerator only above 0.
  if (compareDecimals(now.reference, 0) <= 0 || compareDecimals(then.reference, 0) <= 0) return false;
  const [gapNow, gapThen] = [now, then].map(({ value, reference }) =>
    absoluteDecimal(subtractDecimals(value, reference)),
  ) as [DecimalText, DecimalText];
  const narrowsRelatively =
    compareDecimals(multiplyDecimals(gapNow, then.reference), multiplyDecimals(gapThen, now.reference)) < 0;
  return compareDecimals(gapNow, gapThen) < 0 !== narrowsRelatively;
}

function hasChangedSides({ compared: now }: JudgedPoint, { compared: then }: JudgedPoint): boolean {
  if (now === undefined || then === undefined) return false;
  return compareDecimals(now.value, now.reference) * compareDecimals(then.value, then.reference) < 0;
}
