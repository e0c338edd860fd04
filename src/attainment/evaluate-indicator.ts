import type { CalculationLog } from './calculation-log.js';
import { compareDecimals } from '../exact/compare-decimals.js';
import { type Outcome, ok, type UnavailableReason, unavailable } from '../model/outcome.js';
import { findIndicator } from '../plan/find-indicator.js';
import { comparablePoints } from './comparable-points.js';
import type { CriterionContext } from './criterion-context.js';
import { decideStatus } from './decide-status.js';
import { directionTowardGoal } from './direction-toward-goal.js';
import { dueYearsMissing } from './due-years-missing.js';
import { goalRange } from './goal-range.js';
import { heldYears } from './held-years.js';
import { isMetAt } from './is-met-at.js';
import { judgeCertainty } from './judge-certainty.js';
import { type LevelQuestion, judgeLevel } from './judge-level.js';
import { judgeOutlook } from './judge-outlook.js';
import { judgePace } from './judge-pace.js';
import { type IndicatorCriterion, judgedSeries } from './judged-series.js';
import { judgeTrend } from './judge-trend.js';
import { overshotEnd } from './overshot-end.js';
import { paceInterval } from './pace-interval.js';
import { selectBase } from './select-base.js';
import { traceObservations } from './trace-observations.js';
import { traceRule } from './trace-rule.js';
import { reportedInstead } from './reported-instead.js';
import type { CriterionVerdict, Pace, Trend } from './verdict.js';
import type { Status, VerdictReason } from './status.js';
import { observationReasons } from './observation-reasons.js';
import { isBoundByPlan } from './is-bound-by-plan.js';

/**
 * Judges a criterion on an indicator in one area.
 *
 * The passes: series → comparable points → base → level → pace → trend → outlook → status → trace. Each is a function of
 * its own and each may be unavailable by itself.
 *
 * @param criterion - any criterion with an indicator; its scope is not looked at
 * @param context - dataset, area, year and options
 * @returns the verdict
 */
export function evaluateIndicator(criterion: IndicatorCriterion, context: CriterionContext): CriterionVerdict {
  const { dataset, area, asOf, settings } = context;
  const { plan } = dataset;
  const { baselineYear } = plan;
  const indicator = findIndicator(plan, criterion.indicator);
  const until = Math.min(asOf, criterion.by);
  const final = asOf >= criterion.by;
  const horizon = { until, ...(context.knownAt === undefined ? {} : { knownAt: context.knownAt }) };
  const calculations: CalculationLog = context.trace ? [] : undefined;
  const goal = goalRange(criterion, indicator, context.parameters);
  if (criterion.kind === 'prescribed' && goal === undefined)
    return withoutObservation(criterion, context, final, until, 'parameter-not-given');

  const series = judgedSeries(criterion, dataset, area, horizon, calculations);
  const comparable = comparablePoints(series, baselineYear);
  if (comparable.status === 'unavailable')
    return withoutObservation(criterion, context, final, until, comparable.reason);
  const { points, beforeBreak, latest } = comparable.value;

  const base = selectBase(points, beforeBreak, baselineYear, settings.baseWindow);
  const question: LevelQuestion = { criterion, indicator, points, latest, base, baselineYear, goal, settings };
  const { level, reasons: levelReasons } = judgeLevel(question, calculations);
  const plainPace = judgePace(
    {
      ...question,
      by: criterion.by,
      method: criterion.progress ?? 'linear',
      onScheduleRatio: settings.onScheduleRatio,
    },
    calculations,
  );
  const pace = withInterval(plainPace, question, calculations);
  const better = directionTowardGoal(criterion.kind, latest, goal);
  const trend =
    better === undefined
      ? unavailable('inside-range')
      : withMissingYears(judgeTrend(points, better, settings, calculations), question);
  const outlook = final
    ? unavailable('deadline-passed')
    : judgeOutlook(
        points,
        goal,
        // A difference from another series may be negative whatever the range of the indicator.
        criterion.kind === 'relative-to' ? {} : indicator.range,
        criterion.by,
        context.projector,
      );
  const certainty = judgeCertainty({ points, goal, indicator, settings }, calculations);
  const hold = criterion.hold === true;
  const held = hold
    ? heldYears(points, baselineYear, (position) => isMetAt(question, position))
    : { met: [], lapses: [] };
  const [firstMet] = held.met;
  const unknownYears = firstMet === undefined ? [] : dueYearsMissing(points, firstMet, indicator);
  const { status, reasons } = decideStatus({
    level,
    pace,
    outlook,
    goal,
    final,
    hold,
    standing: criterion.kind === 'relative-to' || criterion.kind === 'prescribed',
    metBefore: held.met.some((year) => year < latest.year),
    unlikelyLevel: settings.unlikelyLevel,
  });
  const isOvershot =
    goal !== undefined && base.status === 'ok' && overshotEnd(base.value.value, latest.value, goal) !== undefined;
  reasons.push(...levelReasons);
  if (isOvershot) reasons.push('overshot');
  reasons.push(...trendReasons(trend, status, question));
  if (held.lapses.length > 0 && (status === 'attained' || status === 'on-track')) reasons.push('missed-in-between');
  if (areLapsesNoise(held.lapses, status, question)) reasons.push('lapse-within-noise');
  if (unknownYears.length > 0) reasons.push('unknown-years');
  reasons.push(...observationReasons({ latest, base, beforeBreak, until, plan, indicator }));
  if (final) reasons.push('final');
  if (!isBoundByPlan(plan, area)) reasons.push('comparison-only');
  const verdict = {
    criterion: criterion.id,
    kind: criterion.kind,
    area,
    asOf,
    status,
    final,
    reasons: reasons.filter((reason, position) => reasons.indexOf(reason) === position),
    level,
    pace,
    trend,
    outlook,
    certainty,
  };
  // Most verdicts of a large run have nothing else.
  if (held.lapses.length === 0 && unknownYears.length === 0 && calculations === undefined) return verdict;
  return {
    ...verdict,
    ...(held.lapses.length > 0 ? { lapses: held.lapses } : {}),
    ...(unknownYears.length > 0 ? { unknownYears } : {}),
    ...(calculations === undefined
      ? {}
      : {
          trace: {
            ...traceRule(criterion, context, until),
            observations: traceObservations(points, latest, base),
            calculations,
          },
        }),
  };
}

/** The limits of a pace, where both its ends are counts and it runs straight from the base to the goal. */
function withInterval(
  pace: Outcome<Pace>,
  { base, latest, goal, indicator, settings }: LevelQuestion,
  calculations: CalculationLog,
): Outcome<Pace> {
  if (pace.status === 'unavailable' || base.status === 'unavailable' || goal === undefined) return pace;
  const isStraight = overshotEnd(base.value.value, latest.value, goal) === undefined;
  if (pace.value.method !== 'linear' || latest.compared !== undefined || !isStraight) return pace;
  const isBelow = goal.lower !== undefined && compareDecimals(base.value.value, goal.lower) < 0;
  const end = isBelow ? goal.lower : goal.upper;
  if (end === undefined) return pace;
  const interval = paceInterval(base.value, latest, end, indicator, settings, calculations);
  return interval === undefined ? pace : ok({ ...pace.value, interval });
}

function withMissingYears(trend: Outcome<Trend>, { points, indicator }: LevelQuestion): Outcome<Trend> {
  if (trend.status === 'unavailable') return trend;
  const missingYears = dueYearsMissing(points, trend.value.from.year, indicator);
  return missingYears.length === 0 ? trend : ok({ ...trend.value, missingYears });
}

/** Where the trend says otherwise than what decided, and where changes that are compared have a year missing among them. */
function trendReasons(trend: Outcome<Trend>, status: Status, question: LevelQuestion): VerdictReason[] {
  const { criterion, points, goal, indicator, settings } = question;
  if (criterion.kind === 'slow-down') {
    // A rise may slow down and go on, so that the trend of the value says nothing about a slowing down.
    const compared = criterion.hold === true ? settings.sustainedSlowDownPoints : settings.slowDownPoints;
    const first = points.at(-compared);
    return first !== undefined && dueYearsMissing(points, first.year, indicator).length > 0 ? ['gaps-in-series'] : [];
  }
  if (trend.status === 'unavailable') return [];
  const { state, missingYears } = trend.value;
  const isRejected = goal === undefined && status === 'behind';
  const told: VerdictReason[] =
    status === 'attained' && state === 'away'
      ? ['met-and-worsening']
      : (status === 'on-track' && state === 'away') || (isRejected && state === 'toward')
        ? ['trend-disagrees']
        : [];
  return told.length > 0 && missingYears !== undefined ? [...told, 'gaps-in-series'] : told;
}

/** Whether chance explains the lapse that a verdict tells: the latest one, or every one of a goal that was regained. */
function areLapsesNoise(lapses: readonly number[], status: Status, question: LevelQuestion): boolean {
  const { points, latest, goal, indicator, settings } = question;
  if (lapses.length === 0 || goal === undefined) return false;
  const told = points.filter(({ year }) => (status === 'lapsed' ? year === latest.year : lapses.includes(year)));
  return told.every((point) => {
    const alone = judgeCertainty(
      { points: [point], goal, indicator, settings: { ...settings, pooledYears: [] } },
      undefined,
    );
    return alone.status === 'ok' && alone.value.counts !== undefined && alone.value.state !== 'clear';
  });
}

function withoutObservation(
  criterion: IndicatorCriterion,
  context: CriterionContext,
  final: boolean,
  until: number,
  reason: UnavailableReason,
): CriterionVerdict {
  const missing: Outcome<never> = unavailable(reason);
  const { status, reasons } = decideStatus({
    level: missing,
    pace: missing,
    outlook: missing,
    goal: undefined,
    final,
    hold: false,
    standing: false,
    metBefore: false,
    unlikelyLevel: context.settings.unlikelyLevel,
  });
  const bound = isBoundByPlan(context.dataset.plan, context.area);
  return {
    criterion: criterion.id,
    kind: criterion.kind,
    area: context.area,
    asOf: context.asOf,
    status,
    final,
    reasons: [...reasons, ...(final ? (['final'] as const) : []), ...(bound ? [] : (['comparison-only'] as const))],
    level: missing,
    pace: missing,
    trend: missing,
    outlook: missing,
    certainty: missing,
    ...(context.trace
      ? {
          trace: {
            ...traceRule(criterion, context, until),
            observations: [],
            calculations: [],
            reportedInstead: reportedInstead(criterion, context, until),
          },
        }
      : {}),
  };
}
