import { assertDay } from '../calendar/assert-day.js';
import { assertYear } from '../calendar/assert-year.js';
import type { Dataset } from '../dataset/dataset.js';
import { firstPublished } from '../dataset/first-published.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Plan } from '../model/plan.js';
import type { AgreedDataDay } from './agreed-data-day.js';
import { type DataDueDay, dataDueDay } from './data-due-day.js';
import { domainsOfIndicators } from './domains-of-indicators.js';
import { type Reported, reportedState } from './reported-state.js';
import { type TemplateRow, templateRows } from './template-rows.js';

/** How many of the figures asked for are there, and in time. Every denominator is said. */
export interface CompletenessCounts {
  /** Figures that were owed: `reported + declaredMissing + missing`. */
  readonly expected: number;
  readonly reported: number;
  readonly declaredMissing: number;
  readonly missing: number;
  /** Figures of indicators without an interval: owed in no one year, and outside `expected`. */
  readonly irregular: number;
  /** Of the reported ones: published up to the agreed day, after it, or on a day that is not known or was not agreed on. */
  readonly timely: number;
  readonly late: number;
  readonly unknown: number;
  /** `reported ÷ expected`; `zero-denominator` where nothing was owed. */
  readonly completeness: Outcome<number>;
  /** `timely ÷ (timely + late)`; `zero-denominator` where of no figure both days are known. */
  readonly timeliness: Outcome<number>;
}

/** The counts of one office, area, domain or year. */
export interface CompletenessOf<Id = string> {
  readonly id: Id;
  readonly counts: CompletenessCounts;
}

/** The counts four ways. Each way adds up to `total`. */
export interface DataCompleteness {
  readonly total: CompletenessCounts;
  readonly byOffice: readonly CompletenessOf[];
  readonly byArea: readonly CompletenessOf[];
  /** An indicator counts in the first domain whose goals or measures look at it; `''` where none does. */
  readonly byDomain: readonly CompletenessOf[];
  readonly byYear: readonly CompletenessOf<number>[];
}

/** Of which areas and years, and by when it was agreed. */
export interface DataCompletenessOptions {
  /** Codes of areas; their counties are added where an indicator is reported by county. */
  readonly areas: readonly string[];
  readonly years: readonly number[];
  /** Only figures published up to this ISO day count as reported. */
  readonly knownAt?: string;
  readonly agreed?: readonly AgreedDataDay[];
}

/**
 * How complete and how timely the figures of a plan are, by office, area, domain and year.
 *
 * Owed are the figures that `templateRows` asks for, each once. An indicator that comes every n years is reported for a year
 * where a figure is not older than n years; one without an interval is outside the denominator. What was declared missing is
 * counted apart and is not reported. A figure is timely where its first publication came up to the agreed day of its own
 * year: a later revision does not make it late. Each figure has one area, office, domain and year, so each way adds up.
 *
 * @param plan - any plan
 * @param dataset - the observations
 * @param options - areas, years and agreed days
 * @returns the counts; parts in the order in which they first come
 * @throws PlanError `argument/unknown-id`, `argument/not-a-year`, `argument/not-a-date`, `argument/out-of-range`
 * @example
 * const dataset = createDataset([], zhongweiPlan);
 * const { total } = dataCompleteness(zhongweiPlan, dataset, { areas: ['640500'], years: [2024] });
 * total.completeness; // => { status: 'ok', value: 0 }
 * total.timeliness; // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function dataCompleteness(plan: Plan, dataset: Dataset, options: DataCompletenessOptions): DataCompleteness {
  const { areas, years, knownAt, agreed = [] } = options;
  for (const year of years) assertYear('years', year);
  if (knownAt !== undefined) assertDay('knownAt', knownAt);
  const dueDay = dataDueDay(plan, agreed);
  const domains = domainsOfIndicators(plan);
  const total = newTally();
  const parts = {
    office: new Map<string, Tally>(),
    area: new Map<string, Tally>(),
    domain: new Map<string, Tally>(),
    year: new Map<number, Tally>(),
  };
  for (const row of templateRows(plan, areas, [...new Set(years)])) {
    const reported = reportedState(dataset, row, knownAt);
    const time = timeOf(row, reported, dataset, dueDay);
    const { indicator, area, year } = row;
    for (const tally of [
      total,
      tallyOf(parts.office, indicator.steward),
      tallyOf(parts.area, area),
      tallyOf(parts.domain, domains.get(indicator.id) ?? ''),
      tallyOf(parts.year, year),
    ]) {
      tally[reported.state] += 1;
      if (time !== undefined) tally[time] += 1;
    }
  }
  return {
    total: countsOf(total),
    byOffice: listOf(parts.office),
    byArea: listOf(parts.area),
    byDomain: listOf(parts.domain),
    byYear: listOf(parts.year),
  };
}

type Time = 'timely' | 'late' | 'unknown';
type Tally = Record<Reported['state'] | Time, number>;

function newTally(): Tally {
  return { reported: 0, 'declared-missing': 0, missing: 0, irregular: 0, timely: 0, late: 0, unknown: 0 };
}

function tallyOf<Id>(tallies: Map<Id, Tally>, id: Id): Tally {
  let tally = tallies.get(id);
  if (tally === undefined) tallies.set(id, (tally = newTally()));
  return tally;
}

function timeOf(
  { indicator, area, select }: TemplateRow,
  { current }: Reported,
  dataset: Dataset,
  dueDay: DataDueDay,
): Time | undefined {
  if (current === undefined) return undefined;
  const due = dueDay(indicator, current.year);
  if (due === undefined) return 'unknown';
  const published = firstPublished(dataset, { indicator: indicator.id, area, select }, current.period);
  if (published === undefined) return 'unknown';
  return published <= due ? 'timely' : 'late';
}

function listOf<Id>(tallies: ReadonlyMap<Id, Tally>): CompletenessOf<Id>[] {
  return [...tallies].map(([id, tally]) => ({ id, counts: countsOf(tally) }));
}

function countsOf(tally: Tally): CompletenessCounts {
  const { reported, missing, irregular, timely, late, unknown } = tally;
  const expected = reported + tally['declared-missing'] + missing;
  return {
    expected,
    reported,
    declaredMissing: tally['declared-missing'],
    missing,
    irregular,
    timely,
    late,
    unknown,
    completeness: share(reported, expected),
    timeliness: share(timely, timely + late),
  };
}

function share(part: number, whole: number): Outcome<number> {
  return whole === 0 ? unavailable('zero-denominator') : ok(part / whole);
}
