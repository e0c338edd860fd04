import { compareDecimals } from '../exact/compare-decimals.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Indicator } from '../model/plan.js';
import type { GoalRange } from './goal-range.js';
import { isBeyondRounding } from './is-beyond-rounding.js';
import { judgeDirectionLevel } from './judge-direction-level.js';
import { judgeRangeLevel } from './judge-range-level.js';
import { judgeSlowDown } from './judge-slow-down.js';
import type { JudgedPoint } from './judged-point.js';
import type { IndicatorCriterion } from './judged-series.js';
import { levelUnit } from './level-unit.js';
import type { AttainmentSettings } from './settings.js';
import type { Calculation, Level, VerdictReason } from './verdict.js';

/** What a level is judged from. */
export interface LevelQuestion {
  readonly criterion: IndicatorCriterion;
  readonly indicator: Indicator;
  readonly points: readonly JudgedPoint[];
  readonly latest: JudgedPoint;
  readonly base: Outcome<JudgedPoint>;
  readonly goal: GoalRange | undefined;
  readonly settings: AttainmentSettings;
}

/**
 * Whether the latest observation meets the goal, by the operator of the criterion.
 *
 * @param question - criterion, points and settings
 * @param calculations - the steps are added here
 * @returns the level, and what else has to be known about it
 */
export function judgeLevel(
  question: LevelQuestion,
  calculations: Calculation[],
): { level: Outcome<Level>; reasons: VerdictReason[] } {
  const { criterion, indicator, points, latest, base, goal, settings } = question;
  const unit = levelUnit(criterion, indicator);
  if (goal !== undefined) {
    return {
      level: ok(judgeRangeLevel(latest, goal, indicator, unit, settings.nearlyShare, calculations)),
      reasons: [],
    };
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
  if (latest.year <= base.value.year) return { level: unavailable('no-observation-since-base'), reasons: [] };
  const isGap = criterion.kind === 'narrow-gap';
  if (isGap && compareDecimals(base.value.value, 0) === 0) return { level: unavailable('base-gap-zero'), reasons: [] };
  const better = criterion.kind === 'increase' ? 'higher' : 'lower';
  const level = judgeDirectionLevel(latest, base.value, better, unit, calculations);
  const isClear = isBeyondRounding(level.change ?? '0', latest.rounding, base.value.rounding);
  return {
    level: ok(level),
    reasons: [
      ...(isClear ? [] : (['within-rounding'] as const)),
      ...(isGap && relativeDisagrees(level, latest, base.value) ? (['relative-gap-disagrees'] as const) : []),
    ],
  };
}

function relativeDisagrees(level: Level, latest: JudgedPoint, base: JudgedPoint): boolean {
  const [now, then] = [latest.gap?.relative, base.gap?.relative];
  if (now === undefined || then === undefined) return false;
  return now < then !== (level.state === 'met');
}
