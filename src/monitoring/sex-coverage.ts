import { assertDay } from '../calendar/assert-day.js';
import { assertYear } from '../calendar/assert-year.js';
import type { Dataset } from '../dataset/dataset.js';
import { observedSeries } from '../dataset/observed-series.js';
import type { Sex } from '../model/observation.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Indicator, Plan } from '../model/plan.js';
import { findArea } from '../plan/find-area.js';
import { dataNeeds } from './data-needs.js';

/**
 * How an indicator is reported by sex.
 *
 * - `both`: women and men, in at least one same period
 * - `not-together`: women and men, but never in the same period
 * - `women-only-reported`, `men-only-reported`: one of them
 * - `total-only`: the total without the sexes
 * - `none`: nothing
 */
export type SexReporting =
  | 'both'
  | 'not-together'
  | 'women-only-reported'
  | 'men-only-reported'
  | 'total-only'
  | 'none';

/** How one indicator that should be reported by sex is. */
export interface SexCoverageOfIndicator {
  readonly indicator: string;
  /** Id of the office that reports it. */
  readonly steward: string;
  readonly state: SexReporting;
  /** The last period with women and men; absent unless `both`. */
  readonly period?: string;
}

/** How many of the indicators that should be reported by sex are. */
export interface SexCoverage {
  /** Indicators that the plan or its goals ask for by sex. */
  readonly should: number;
  /** Of those, with women and men in the same period. */
  readonly covered: number;
  /** `covered ÷ should`; `zero-denominator` where none should be. */
  readonly share: Outcome<number>;
  /** Every indicator that should be, in the order of the plan. */
  readonly indicators: readonly SexCoverageOfIndicator[];
  /** Indicators that concern women only: there is nobody to compare, and they are outside `should`. */
  readonly womenOnly: number;
  /** Indicators that nobody asks for by sex. */
  readonly notAsked: number;
}

/** Where and of which years. */
export interface SexCoverageOptions {
  /** GB/T 2260 code of the area. */
  readonly area: string;
  /** The first year looked at; the plan's baseline year where absent. */
  readonly from?: number;
  /** The last year looked at. */
  readonly until: number;
  /** Only figures published up to this ISO day. */
  readonly knownAt?: string;
}

/**
 * How far the statistics of an area tell women and men apart: of the indicators that should be reported by sex, how many are.
 *
 * An indicator should be where its record asks for a breakdown by sex, or a goal looks at both sexes of it. It is covered
 * where women and men were reported for the whole area in the same period of the years looked at.
 *
 * @param plan - any plan
 * @param dataset - the observations
 * @param options - area and years
 * @returns the counts and the list; `should + womenOnly + notAsked` are all indicators of the plan
 * @throws PlanError `argument/unknown-id`, `argument/not-a-year`, `argument/not-a-date`
 * @example
 * const { should, covered, share } = sexCoverage(zhongweiPlan, createDataset([], zhongweiPlan), { area: '640500', until: 2024 });
 * [should > 0, covered, share]; // => [true, 0, { status: 'ok', value: 0 }]
 */
export function sexCoverage(plan: Plan, dataset: Dataset, options: SexCoverageOptions): SexCoverage {
  const { area, from = plan.baselineYear, until, knownAt } = options;
  findArea(plan, area);
  assertYear('from', from);
  assertYear('until', until);
  if (knownAt !== undefined) assertDay('knownAt', knownAt);
  const periodsOf = (indicator: Indicator, sex: Sex): ReadonlySet<string> => {
    const horizon = { until, ...(knownAt === undefined ? {} : { knownAt }) };
    const points = observedSeries(dataset, { indicator: indicator.id, area, select: { sex } }, horizon);
    return new Set(points.filter(({ year, value }) => year >= from && value !== null).map(({ period }) => period));
  };
  const asked = dataNeeds(plan).filter(
    ({ indicator, selections }) =>
      indicator.womenOnly !== true &&
      (['F', 'M'] as const).every((sex) => selections.some((select) => select.sex === sex)),
  );
  const indicators = asked.map(({ indicator }): SexCoverageOfIndicator => {
    const [women, men] = [periodsOf(indicator, 'F'), periodsOf(indicator, 'M')];
    const period = [...women].findLast((item) => men.has(item));
    const about = { indicator: indicator.id, steward: indicator.steward };
    if (period !== undefined) return { ...about, state: 'both', period };
    return { ...about, state: stateOf(women.size, men.size, periodsOf(indicator, '_T').size) };
  });
  const womenOnly = plan.indicators.filter((indicator) => indicator.womenOnly === true).length;
  const should = indicators.length;
  const covered = indicators.filter(({ state }) => state === 'both').length;
  return {
    should,
    covered,
    share: should === 0 ? unavailable('zero-denominator') : ok(covered / should),
    indicators,
    womenOnly,
    notAsked: plan.indicators.length - should - womenOnly,
  };
}

function stateOf(women: number, men: number, total: number): SexReporting {
  if (women > 0 && men > 0) return 'not-together';
  if (women > 0) return 'women-only-reported';
  if (men > 0) return 'men-only-reported';
  return total > 0 ? 'total-only' : 'none';
}
