import type { ObservedPoint } from '../dataset/observed-series.js';
import { compareDecimals } from '../exact/compare-decimals.js';
import type { Outcome } from '../model/outcome.js';
import type { Indicator, Plan } from '../model/plan.js';
import type { JudgedPoint } from './judged-point.js';
import type { VerdictReason } from './verdict.js';
import { yearsBetween } from './years-between.js';

const PROVISIONAL: ReadonlySet<string> = new Set(['E', 'F', 'I', 'P', 'U', 'V']);

/** What the observations behind a verdict are looked at for. */
export interface ObservationQuestion {
  readonly latest: JudgedPoint;
  readonly base: Outcome<JudgedPoint>;
  readonly beforeBreak: readonly JudgedPoint[];
  readonly until: number;
  readonly plan: Plan;
  readonly indicator: Indicator;
}

/**
 * What has to be known about the observations that a verdict rests on.
 *
 * @param question - the latest point, the base and the year of the judgement
 * @returns `base-substituted` when another year stands in for the baseline year, `stale` when the latest observation is
 *   older than the indicator's frequency, whether figures are pooled, provisional, revised, derived, contested or after a
 *   break, and whether its years are calendar years
 */
export function observationReasons(question: ObservationQuestion): VerdictReason[] {
  const { latest, base, beforeBreak, until, plan, indicator } = question;
  const used = [...latest.observations, ...(base.status === 'ok' ? base.value.observations : [])];
  const found: [boolean, VerdictReason][] = [
    [base.status === 'ok' && base.value.year !== plan.baselineYear, 'base-substituted'],
    [until - latest.year > yearsBetween[indicator.frequency], 'stale'],
    [latest.span > 1, 'pooled-years'],
    [used.some(({ status }) => PROVISIONAL.has(status)), 'provisional'],
    [used.some(isRevised), 'revised'],
    [used.some(({ derived }) => derived === true), 'derived'],
    [used.some(({ conflict }) => conflict === 'CONFLICT'), 'conflicting-sources'],
    [beforeBreak.length > 0, 'break-in-series'],
    [indicator.reportingYear !== undefined, 'other-reporting-year'],
  ];
  return found.flatMap(([applies, reason]) => (applies ? [reason] : []));
}

/** Printed again with more or fewer places is not revised. */
function isRevised({ value, revisedFrom }: ObservedPoint): boolean {
  return revisedFrom !== undefined && (value === null || compareDecimals(value, revisedFrom) !== 0);
}
