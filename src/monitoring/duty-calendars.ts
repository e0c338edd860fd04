import { assertDay } from '../calendar/assert-day.js';
import { assertYear } from '../calendar/assert-year.js';
import { isBoundByPlan } from '../attainment/is-bound-by-plan.js';
import type { Area, Plan } from '../model/plan.js';
import { findArea } from '../plan/find-area.js';
import { findRecord } from '../plan/find-record.js';
import { planIndex } from '../plan/plan-index.js';
import { cycleYears } from './cycle-years.js';
import type { DutyCalendarsOptions } from './duty-calendar-options.js';
import type { DutyCalendar, DutyList, DutyOccurrence, DutyState } from './duty-occurrence.js';
import { type DutyFrame, occurrencesOf } from './occurrences-of.js';
import { indexAgreedDates } from './index-agreed-dates.js';
import { indexDoneDuties } from './index-done-duties.js';

/**
 * The calendars of several areas, one after the other: `dutyCalendar` for each, with records and agreements read once.
 *
 * Nothing of a calendar is kept, so that memory does not grow with the number of areas, and the cost of a province is that of
 * its areas together. The arguments are checked at once, before the first step.
 *
 * @param plan - any plan
 * @param areas - codes, in the order wanted; `areasWithin` gives those of a province
 * @param options - year, day, records and agreements
 * @returns the calendars in order, made as they are asked for
 * @throws PlanError as `dutyCalendar`
 * @example
 * const calendars = dutyCalendars(zhongweiPlan, ['640502', '640521'], { year: 2024, asOfDay: '2025-03-01' });
 * [...calendars].map(({ area }) => area); // => ['640502', '640521']
 * [...dutyCalendars(zhongweiPlan, [], { year: 2024, asOfDay: '2025-03-01' })]; // => []
 */
export function dutyCalendars(
  plan: Plan,
  areas: readonly string[],
  options: DutyCalendarsOptions,
): IterableIterator<DutyCalendar> {
  const frame = frameOf(plan, options);
  const found = areas.map((code) => findArea(plan, code));
  return calendarsOf(found, frame);
}

function* calendarsOf(areas: readonly Area[], frame: DutyFrame): Generator<DutyCalendar> {
  for (const area of areas) yield calendarOf(area, frame);
}

function calendarOf(area: Area, frame: DutyFrame): DutyCalendar {
  const { plan, year, asOfDay } = frame;
  const own = occurrencesOf(area, frame);
  const fromBelow = (frame.inside.get(area.code) ?? []).flatMap((below) =>
    occurrencesOf(below, frame).filter(({ to }) => to.some(({ at }) => at === 'level-above')),
  );
  const byDay = (state: DutyState): DutyOccurrence[] =>
    [...own, ...fromBelow]
      .filter((occurrence) => occurrence.state === state)
      .map((occurrence) => ({ occurrence, order: `${dayOf(occurrence)} ${occurrence.key}` }))
      .toSorted((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ occurrence }) => occurrence);
  return {
    plan: plan.id,
    area: area.code,
    year,
    asOfDay,
    bound: isBoundByPlan(plan, area.code),
    own: listOf(own),
    fromBelow: listOf(fromBelow),
    late: byDay('late'),
    next: byDay('due'),
    unused: frame.done.unused,
  };
}

function dayOf({ due }: DutyOccurrence): string {
  return due.status === 'ok' ? due.value.day : '';
}

function listOf(occurrences: readonly DutyOccurrence[]): DutyList {
  const counts = { done: 0, late: 0, due: 0, 'not-dated': 0, standing: 0, 'not-this-year': 0, total: 0 };
  for (const { state } of occurrences) {
    counts[state] += 1;
    counts.total += 1;
  }
  return { occurrences, counts };
}

function frameOf(plan: Plan, options: DutyCalendarsOptions): DutyFrame {
  const { year, asOfDay, records = [], agreed = [], promulgated = {}, workingDays, offices = {} } = options;
  assertYear('year', year);
  assertDay('asOfDay', asOfDay);
  const years = { ...cycleYears(plan), ...options.years };
  assertYear('years.midTerm', years.midTerm);
  assertYear('years.final', years.final);
  for (const reporting of years.reporting) assertYear('years.reporting', reporting);
  for (const [code, day] of Object.entries(promulgated)) {
    findArea(plan, code);
    assertDay(`promulgated[${code}]`, day);
  }
  for (const day of [...(workingDays?.off ?? []), ...(workingDays?.working ?? [])]) assertDay('workingDays', day);
  const index = planIndex(plan);
  for (const [body, ids] of Object.entries(offices)) {
    findRecord('body', index.bodies, body, plan.id);
    for (const id of ids) findRecord('office', index.offices, id, plan.id);
  }
  const inside = new Map<string, Area[]>();
  for (const area of plan.areas) {
    if (area.parent === undefined) continue;
    const list = inside.get(area.parent);
    if (list === undefined) inside.set(area.parent, [area]);
    else list.push(area);
  }
  return {
    plan,
    year,
    asOfDay,
    years,
    promulgated,
    workingDays,
    offices,
    inside,
    agreed: indexAgreedDates(plan, agreed, offices),
    done: indexDoneDuties(records, { plan, asOfDay, years, offices }),
    slots: new Map(),
  };
}
