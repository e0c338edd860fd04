import { compareDecimals } from '../exact/compare-decimals.js';
import { subtractDecimals } from '../exact/subtract-decimals.js';
import { type UnavailableReason, unavailable } from '../model/outcome.js';
import { countiesOf } from '../plan/counties-of.js';
import { findArea } from '../plan/find-area.js';
import { applyOverride } from './apply-override.js';
import type { CriterionContext } from './criterion-context.js';
import { evaluateIndicator } from './evaluate-indicator.js';
import { isBoundByPlan } from './is-bound-by-plan.js';
import type { IndicatorCriterion } from './judged-series.js';
import { traceRule } from './trace-rule.js';
import type { CriterionVerdict } from './verdict.js';
import type { MemberVerdict } from './trace.js';
import type { Status } from './status.js';

/** Worst first; the two missing states are decided apart. */
const SEVERITY: readonly Status[] = [
  'lapsed',
  'unlikely',
  'behind',
  'not-assessable',
  'no-data',
  'on-track',
  'attained',
];

/**
 * Judges a criterion in every county of an area (以县为单位). The weakest county decides and is named.
 *
 * A county that misses the goal decides whatever the others report, and so does one that cannot be assessed. Where neither
 * is and at least one was not reported, the verdict is `no-data` with the reason `members-missing`: a county without data is
 * never taken to have met the goal. Of several counties of the same status the one with the smallest margin decides (for a
 * direction, with the least change the right way), then the lower code.
 *
 * @param criterion - the criterion
 * @param context - dataset, area, year and options
 * @returns the verdict of the weakest county, told for the area; `members-not-listed` where the plan does not list all
 *   counties of the area
 */
export function evaluateEachCounty(criterion: IndicatorCriterion, context: CriterionContext): CriterionVerdict {
  const { plan } = context.dataset;
  const area = findArea(plan, context.area);
  if (area.level === 'county') return evaluateIndicator(criterion, context);
  if (area.countiesListed !== true) return withoutCounties(criterion, context, 'members-not-listed', []);
  const verdicts = countiesOf(plan, area.code)
    .map(({ code }) => {
      const computed = evaluateIndicator(criterion, { ...context, area: code });
      return applyOverride(computed, plan, context.overrides, context.knownAt);
    })
    .sort(byWeakness);
  const members = verdicts.map(memberVerdict);
  const weakest = verdicts[0];
  if (weakest === undefined) return withoutCounties(criterion, context, 'no-such-areas', []);
  if (weakest.status === 'no-data') return withoutCounties(criterion, context, 'members-missing', members);
  const missingCounties = missingOf(members);
  return {
    ...weakest,
    area: area.code,
    reasons: [
      ...weakest.reasons.filter((reason) => reason !== 'comparison-only'),
      'weakest-county',
      ...(missingCounties.length > 0 ? (['county-missing'] as const) : []),
      ...(isBoundByPlan(plan, area.code) ? [] : (['comparison-only'] as const)),
    ],
    decidedBy: weakest.area,
    ...(missingCounties.length > 0 ? { missingCounties } : {}),
    ...(weakest.trace === undefined ? {} : { trace: { ...weakest.trace, members } }),
  };
}

function byWeakness(a: CriterionVerdict, b: CriterionVerdict): number {
  return (
    SEVERITY.indexOf(a.status) - SEVERITY.indexOf(b.status) ||
    compareDecimals(marginOf(a), marginOf(b)) ||
    (a.area < b.area ? -1 : 1)
  );
}

function marginOf({ kind, level }: CriterionVerdict): string {
  if (level.status === 'unavailable') return '0';
  const change = level.value.change ?? '0';
  return level.value.margin ?? (kind === 'increase' ? change : subtractDecimals('0', change));
}

function memberVerdict({ area, status, level }: CriterionVerdict): MemberVerdict {
  return level.status === 'ok'
    ? { area, status, value: level.value.value, year: level.value.year }
    : { area, status, reason: level.reason };
}

function missingOf(members: readonly MemberVerdict[]): string[] {
  return members
    .filter(({ status }) => status === 'no-data')
    .map(({ area }) => area)
    .toSorted();
}

function withoutCounties(
  criterion: IndicatorCriterion,
  context: CriterionContext,
  reason: UnavailableReason,
  members: readonly MemberVerdict[],
): CriterionVerdict {
  const missing = unavailable(reason);
  const until = Math.min(context.asOf, criterion.by);
  const final = context.asOf >= criterion.by;
  const bound = isBoundByPlan(context.dataset.plan, context.area);
  return {
    criterion: criterion.id,
    kind: criterion.kind,
    area: context.area,
    asOf: context.asOf,
    status: reason === 'members-missing' ? 'no-data' : 'not-assessable',
    final,
    reasons: [reason, ...(final ? (['final'] as const) : []), ...(bound ? [] : (['comparison-only'] as const))],
    level: missing,
    pace: missing,
    trend: missing,
    outlook: missing,
    certainty: missing,
    ...(missingOf(members).length > 0 ? { missingCounties: missingOf(members) } : {}),
    ...(context.trace
      ? { trace: { ...traceRule(criterion, context, until), observations: [], calculations: [], members } }
      : {}),
  };
}
