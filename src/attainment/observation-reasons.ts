import type { ObservedPoint } from '../dataset/observed-series.js';
import { compareDecimals } from '../exact/compare-decimals.js';
import type { Outcome } from '../model/outcome.js';
import type { Indicator, Plan } from '../model/plan.js';
import type { JudgedPoint } from './judged-point.js';
import type { VerdictReason } from './status.js';
import { yearsBetweenResults } from './years-between-results.js';

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
  const baseObservations = base.status === 'ok' ? base.value.observations : [];
  const isTrueOfSome = (test: (observation: ObservedPoint) => boolean): boolean =>
    latest.observations.some(test) || baseObservations.some(test);
  const reasons: VerdictReason[] = [];
  if (base.status === 'ok' && base.value.year !== plan.baselineYear) reasons.push('base-substituted');
  if (until - latest.year > yearsBetweenResults[indicator.frequency]) reasons.push('stale');
  if (latest.span > 1) reasons.push('pooled-years');
  if (isTrueOfSome(({ status }) => PROVISIONAL.has(status))) reasons.push('provisional');
  if (isTrueOfSome(isRevised)) reasons.push('revised');
  if (isTrueOfSome(({ derived }) => derived === true)) reasons.push('derived');
  if (isTrueOfSome(({ conflict }) => conflict === 'CONFLICT')) reasons.push('conflicting-sources');
  if (beforeBreak.length > 0) reasons.push('break-in-series');
  if (indicator.reportingYear !== undefined) reasons.push('other-reporting-year');
  return reasons;
}

/** Printed again with more or fewer places is not revised. */
function isRevised({ value, revisedFrom }: ObservedPoint): boolean {
  return revisedFrom !== undefined && (value === null || compareDecimals(value, revisedFrom) !== 0);
}
