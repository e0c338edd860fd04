import { assertYear } from '../calendar/assert-year.js';
import { lastDay } from '../calendar/last-day.js';
import { notADate, notAnArray, notOneOf, textMissing } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import type { Plan } from '../model/plan.js';
import { findArea } from '../plan/find-area.js';
import { findCriterion } from '../plan/find-criterion.js';
import type { Override } from './override.js';
import { statuses } from './statuses.js';

/** The judgements of each criterion and area, in the order of their days. */
export type OverrideIndex = ReadonlyMap<string, readonly Override[]>;

const indexes = new WeakMap<Plan, WeakMap<readonly Override[], OverrideIndex>>();

/**
 * Judgements of experts by criterion and area, checked once for each list.
 *
 * @param plan - the plan whose criteria and areas they name
 * @param overrides - the judgements; neither changed nor to be changed afterwards
 * @returns the judgements by `criterion|area`, oldest day first; of the same day in the order of the list
 * @throws PlanError `argument/unknown-id` for a criterion or area that the plan does not have, with the nearest id;
 *   `argument/not-a-date` for a day that does not exist; `argument/not-a-year`; `argument/invalid` for a status that there is
 *   not, and for a judgement without a name or a reason
 */
export function overrideIndex(plan: Plan, overrides: readonly Override[]): OverrideIndex {
  const ofPlan = indexes.get(plan) ?? new WeakMap<readonly Override[], OverrideIndex>();
  indexes.set(plan, ofPlan);
  const known = Array.isArray(overrides) ? ofPlan.get(overrides) : undefined;
  if (known !== undefined) return known;
  const index = buildIndex(plan, overrides);
  ofPlan.set(overrides, index);
  return index;
}

function buildIndex(plan: Plan, overrides: readonly Override[]): OverrideIndex {
  // Callers without types may pass anything.
  const given: unknown = overrides;
  if (!Array.isArray(given)) throw invalid('overrides', given, notAnArray('overrides', given));
  const index = new Map<string, Override[]>();
  overrides.forEach((override, position) => {
    check(plan, override, `overrides[${String(position)}]`);
    const key = `${override.criterion}|${override.area}`;
    const list = index.get(key);
    if (list === undefined) index.set(key, [override]);
    else list.push(override);
  });
  for (const list of index.values()) list.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
  return index;
}

function check(plan: Plan, override: Override, where: string): void {
  const given: unknown = override;
  if (typeof given !== 'object' || given === null) throw invalid(where, given, textMissing(where));
  findCriterion(plan, override.criterion);
  findArea(plan, override.area);
  const status: unknown = override.status;
  if (!statuses.some((known) => known === status)) {
    const place = `${where}.status`;
    throw invalid(place, status, notOneOf(place, typeof status === 'string' ? status : typeof status, statuses));
  }
  for (const name of ['by', 'reason'] as const) {
    const text: unknown = override[name];
    if (typeof text !== 'string' || text.trim() === '') {
      throw invalid(`${where}.${name}`, text, textMissing(`${where}.${name}`));
    }
  }
  const day: unknown = override.date;
  if (typeof day !== 'string' || lastDay(day) !== day) {
    const place = `${where}.date`;
    const received = typeof day === 'string' ? day.slice(0, 80) : typeof day;
    throw new PlanError('argument/not-a-date', { where: place, received }, notADate(place, received));
  }
  if (override.asOf !== undefined) assertYear(`${where}.asOf`, override.asOf);
}

function invalid(where: string, received: unknown, message: string): PlanError {
  return new PlanError('argument/invalid', { where, received: typeof received }, message);
}
