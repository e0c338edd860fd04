import type { Observation } from '../model/observation.js';
import type { Criterion } from '../model/criterion.js';
import type { Plan } from '../model/plan.js';
import { planIndex } from '../plan/plan-index.js';

/** What names a series of observations; absent parts mean everybody. */
export type SeriesKey = Pick<Observation, 'indicator' | 'area' | 'sex' | 'urbanisation' | 'age' | 'group'>;

/** A criterion and the areas whose verdict on it may change with an observation. */
export interface RestingCriterion {
  readonly criterion: string;
  /** Codes: the area of the observation, and areas around it where counties are judged or combined. */
  readonly areas: readonly string[];
}

/**
 * Which criteria, in which areas, rest on the observations of a series.
 *
 * A criterion reads the series of its selection; a gap reads those of both groups, a comparison also its reference. Verdicts
 * on every county, and gaps between mountain and plain, of the areas around a county rest on the county's figures too.
 *
 * @param plan - any plan
 * @param series - indicator, area and selection of the observation that changed
 * @param options - `withTraces: true` adds criteria whose verdict cannot change but whose trace lists what was reported
 *   instead of a missing figure: every other sex and urbanisation of the indicator
 * @returns the criteria of goals, then of measures; empty where nothing rests on it
 * @example
 * criteriaRestingOn(zhongweiPlan, { indicator: 'maternal-mortality-ratio', area: '640522', sex: 'F' });
 * // => [{ criterion: 'health-03.1', areas: ['640522'] }, { criterion: 'health-03.3', areas: ['640522', '640500', '640000', '100000'] }]
 * criteriaRestingOn(zhongweiPlan, { indicator: 'total-population', area: '640522' }); // => []
 */
export function criteriaRestingOn(
  plan: Plan,
  series: SeriesKey,
  options: { readonly withTraces?: boolean } = {},
): RestingCriterion[] {
  const around = areasAround(plan, series.area);
  return [...plan.targets, ...plan.measures]
    .flatMap(({ criteria }) => criteria)
    .flatMap((criterion) => {
      if (!reads(plan, criterion, series, options.withTraces === true)) return [];
      const isWide =
        criterion.scope === 'each-county' || (criterion.kind === 'narrow-gap' && criterion.between === 'terrain');
      return [{ criterion: criterion.id, areas: isWide ? around : [series.area] }];
    });
}

/** The area and those around it, nearest first. */
function areasAround(plan: Plan, code: string): string[] {
  const { areas } = planIndex(plan);
  const around = new Set<string>();
  for (let at: string | undefined = code; at !== undefined && !around.has(at); at = areas.get(at)?.parent)
    around.add(at);
  return [...around];
}

function reads(plan: Plan, criterion: Criterion, series: SeriesKey, withTraces: boolean): boolean {
  if (criterion.kind === 'milestone') return false;
  if (criterion.kind === 'relative-to' && criterion.reference.indicator === series.indicator) {
    if (matches(plan, criterion.reference.select, series, new Set())) return true;
  }
  if (criterion.indicator !== series.indicator) return false;
  const free = new Set<'sex' | 'urbanisation'>(withTraces ? ['sex', 'urbanisation'] : []);
  if (criterion.kind === 'narrow-gap' && criterion.between !== 'terrain') free.add(criterion.between);
  return matches(plan, criterion.select, series, free);
}

/** Whether a selection reads the series; of what is free every value is read. */
function matches(
  plan: Plan,
  select: Omit<SeriesKey, 'indicator' | 'area'>,
  series: SeriesKey,
  free: ReadonlySet<'sex' | 'urbanisation'>,
): boolean {
  const isWomenOnly = planIndex(plan).indicators.get(series.indicator)?.womenOnly === true;
  return (['sex', 'urbanisation', 'age', 'group'] as const).every(
    (name) =>
      (name === 'sex' && isWomenOnly) ||
      ((name === 'sex' || name === 'urbanisation') && free.has(name)) ||
      (select[name] ?? '_T') === (series[name] ?? '_T'),
  );
}
