import type { CriterionVerdict } from '../../attainment/verdict.js';
import type { VerdictReason } from '../../attainment/status.js';
import type { Criterion } from '../../model/criterion.js';
import type { Plan } from '../../model/plan.js';
import { countiesOf } from '../../plan/counties-of.js';
import { planIndex } from '../../plan/plan-index.js';
import type { DecidingObservation } from './advice.js';

/** A figure of the year judged is missing. */
const LATEST_MISSING: ReadonlySet<VerdictReason> = new Set([
  'no-observation',
  'only-before-baseline',
  'declared-missing',
  'no-observation-since-base',
  'latest-is-base',
  'no-comparison',
  'members-missing',
  'no-counts-to-combine',
]);

/** Nothing was reported at all, so that a base is missing, too. */
const ALL_MISSING: ReadonlySet<VerdictReason> = new Set(['no-observation', 'declared-missing']);

/** A figure of the baseline year is missing; after a break the old one does not count. */
const BASE_MISSING: ReadonlySet<VerdictReason> = new Set(['no-base', 'series-break']);

/**
 * What is missing and would decide a clause: the figure of the year judged, that of the baseline year, the evidence, the
 * local parameter; and where the latest figure is near to the goal, what says how sure it is.
 *
 * A figure that is older than the indicator's frequency explains (`stale`) is missing for the year judged.
 *
 * @param criterion - the clause
 * @param verdict - of the clause in the area
 * @param plan - the plan
 * @returns what is missing, the figure of the year judged first; empty where nothing missing would decide
 */
export function decidingObservations(
  criterion: Criterion,
  verdict: CriterionVerdict,
  plan: Plan,
): DecidingObservation[] {
  const computed = verdict.manual?.computed ?? verdict;
  const [first] = computed.reasons;
  const year = Math.min(verdict.asOf, criterion.by);
  const own = { criterion: criterion.id, areas: [verdict.decidedBy ?? verdict.area], year };
  if (first === undefined) return [];
  if (criterion.kind === 'milestone') {
    return first === 'no-evidence' || first === 'stages-incomplete'
      ? [{ ...own, what: 'evidence', reason: first }]
      : [];
  }
  if (criterion.kind === 'prescribed' && first === 'parameter-not-given') {
    return [{ ...own, what: 'parameter', reason: first, parameter: criterion.parameter.id }];
  }
  const { indicator, select } = criterion;
  const office = planIndex(plan).indicators.get(indicator)?.steward;
  const figure = { ...own, indicator, select, ...(office === undefined ? {} : { office }) };
  const found: DecidingObservation[] = [];
  if (LATEST_MISSING.has(first)) {
    found.push({ ...figure, what: 'figure', reason: first, areas: missingAreas(criterion, verdict, plan) });
    // A rule that holds at any time needs no base.
    const needsBase = criterion.kind !== 'relative-to' && criterion.kind !== 'prescribed';
    if (ALL_MISSING.has(first) && needsBase) {
      found.push({ ...figure, what: 'figure', reason: 'no-base', year: plan.baselineYear });
    }
  } else if (verdict.reasons.includes('county-missing')) {
    found.push({ ...figure, what: 'figure', reason: 'county-missing', areas: missingAreas(criterion, verdict, plan) });
  } else if (verdict.reasons.includes('stale')) found.push({ ...figure, what: 'figure', reason: 'stale' });
  const { pace, level, certainty } = verdict;
  if (
    pace.status === 'unavailable' &&
    BASE_MISSING.has(pace.reason) &&
    level.status === 'ok' &&
    level.value.state !== 'met'
  ) {
    found.push({ ...figure, what: 'figure', reason: pace.reason, year: plan.baselineYear });
  }
  if (level.status === 'ok' && level.value.state === 'nearly' && certainty.status === 'unavailable') {
    if (certainty.reason === 'no-counts')
      found.push({ ...figure, what: 'counts', reason: 'no-counts', year: level.value.year });
    if (certainty.reason === 'design-effect-unknown') {
      found.push({ ...figure, what: 'standard-error', reason: 'design-effect-unknown', year: level.value.year });
    }
  }
  return found;
}

/** The counties that did not report, where every county is judged; else the area itself. */
function missingAreas(
  criterion: Criterion,
  { area, missingCounties, trace }: CriterionVerdict,
  plan: Plan,
): readonly string[] {
  if (missingCounties !== undefined && missingCounties.length > 0) return missingCounties;
  if (criterion.scope !== 'each-county' || trace?.members !== undefined) return [area];
  const counties = countiesOf(plan, area).map(({ code }) => code);
  return counties.length === 0 ? [area] : counties;
}
