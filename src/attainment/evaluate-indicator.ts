import { type Outcome, type UnavailableReason, unavailable } from '../model/outcome.js';
import { findIndicator } from '../plan/find-indicator.js';
import { comparablePoints } from './comparable-points.js';
import type { CriterionContext } from './criterion-context.js';
import { decideStatus } from './decide-status.js';
import { directionTowardGoal } from './direction-toward-goal.js';
import { goalRange } from './goal-range.js';
import { heldYears } from './held-years.js';
import { judgeCertainty } from './judge-certainty.js';
import { judgeLevel } from './judge-level.js';
import { judgeOutlook } from './judge-outlook.js';
import { judgePace } from './judge-pace.js';
import { type IndicatorCriterion, judgedSeries } from './judged-series.js';
import { judgeTrend } from './judge-trend.js';
import { overshotEnd } from './overshot-end.js';
import { selectBase } from './select-base.js';
import { traceObservations } from './trace-observations.js';
import { traceRule } from './trace-rule.js';
import { reportedInstead } from './reported-instead.js';
import type { Calculation, CriterionVerdict, VerdictReason } from './verdict.js';
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
  const indicator = findIndicator(plan, criterion.indicator);
  const until = Math.min(asOf, criterion.by);
  const final = asOf >= criterion.by;
  const horizon = { until, ...(context.knownAt === undefined ? {} : { knownAt: context.knownAt }) };
  const calculations: Calculation[] = [];
  const goal = goalRange(criterion, indicator);

  const series = judgedSeries(criterion, dataset, area, horizon, calculations);
  const comparable = comparablePoints(series, plan.baselineYear - settings.baseWindow);
  if (comparable.status === 'unavailable')
    return withoutObservation(criterion, context, final, until, comparable.reason);
  const { points, beforeBreak, latest } = comparable.value;

  const base = selectBase(points, beforeBreak, plan.baselineYear, settings.baseWindow);
  const { level, reasons: levelReasons } = judgeLevel(
    { criterion, indicator, points, latest, base, goal, settings },
    calculations,
  );
  const pace = judgePace(
    {
      base,
      latest,
      goal,
      by: criterion.by,
      method: criterion.progress ?? 'linear',
      onScheduleRatio: settings.onScheduleRatio,
    },
    calculations,
  );
  const better = directionTowardGoal(criterion.kind, latest, goal);
  const trend = better === undefined ? unavailable('inside-range') : judgeTrend(points, better, settings, calculations);
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
  const held = goal === undefined ? { met: [], lapses: [] } : heldYears(points, goal, plan.baselineYear);
  const { status, reasons } = decideStatus({
    level,
    pace,
    outlook,
    goal,
    final,
    hold: criterion.hold === true,
    metBefore: held.met.some((year) => year < latest.year),
    unlikelyLevel: settings.unlikelyLevel,
  });
  // A rise may slow down and go on, so that the trend of the value says nothing about a slowing down.
  const heading = criterion.kind === 'slow-down' || trend.status === 'unavailable' ? undefined : trend.value.state;
  const isRejected = goal === undefined && status === 'behind';
  const isOvershot =
    goal !== undefined && base.status === 'ok' && overshotEnd(base.value.value, latest.value, goal) !== undefined;
  const allReasons: VerdictReason[] = [
    ...reasons,
    ...levelReasons,
    ...(isOvershot ? (['overshot'] as const) : []),
    ...(status === 'attained' && heading === 'away' ? (['met-and-worsening'] as const) : []),
    ...((status === 'on-track' && heading === 'away') || (isRejected && heading === 'toward')
      ? (['trend-disagrees'] as const)
      : []),
    ...(criterion.hold === true && held.lapses.length > 0 && status === 'attained'
      ? (['missed-in-between'] as const)
      : []),
    ...observationReasons({ latest, base, beforeBreak, until, plan, indicator }),
    ...(final ? (['final'] as const) : []),
    ...(isBoundByPlan(plan, area) ? [] : (['comparison-only'] as const)),
  ];
  return {
    criterion: criterion.id,
    kind: criterion.kind,
    area,
    asOf,
    status,
    final,
    reasons: [...new Set(allReasons)],
    level,
    pace,
    trend,
    outlook,
    certainty: judgeCertainty(latest, indicator),
    ...(criterion.hold === true && held.lapses.length > 0 ? { lapses: held.lapses } : {}),
    ...(context.trace
      ? {
          trace: {
            ...traceRule(criterion, context, until),
            observations: traceObservations(points, latest, base),
            calculations,
          },
        }
      : {}),
  };
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
