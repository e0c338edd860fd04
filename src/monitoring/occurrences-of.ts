import { daysBetween } from '../calendar/days-between.js';
import { monthsAfter } from '../calendar/months-after.js';
import { nextWorkingDay, type WorkingDays } from '../calendar/next-working-day.js';
import type { BodyLevel, Duty } from '../model/machinery.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Area, Plan } from '../model/plan.js';
import { comesIn } from './comes-in.js';
import type { CycleYears } from './cycle-years.js';
import type { DueDay, DutyOccurrence, DutyState } from './duty-occurrence.js';
import { type DutySlot, dutySlots } from './duty-slots.js';
import type { AgreedDates } from './index-agreed-dates.js';
import type { DoneDuties } from './index-done-duties.js';
import { type OccurrenceName, occurrenceKey } from './occurrence-key.js';

/** Everything that the occurrences of all areas are made from, checked and indexed once. */
export interface DutyFrame {
  readonly plan: Plan;
  readonly year: number;
  readonly asOfDay: string;
  readonly years: CycleYears;
  readonly promulgated: Readonly<Record<string, string>>;
  readonly workingDays: WorkingDays | undefined;
  readonly offices: Readonly<Record<string, readonly string[]>>;
  /** The areas directly inside an area. */
  readonly inside: ReadonlyMap<string, readonly Area[]>;
  readonly agreed: AgreedDates;
  readonly done: DoneDuties;
  /** What is known of each level so far. */
  readonly slots: Map<BodyLevel, readonly DutySlot[]>;
}

/**
 * Every occurrence of every duty that the bodies of an area have, as they stand on the day asked about.
 *
 * @param area - an area of the plan; a nation has no bodies here
 * @param frame - what is known
 * @returns the occurrences in the order of bodies, text, occasions and offices, each key once
 */
export function occurrencesOf(area: Area, frame: DutyFrame): DutyOccurrence[] {
  const { level } = area;
  if (level === 'nation') return [];
  let slots = frame.slots.get(level);
  if (slots === undefined) frame.slots.set(level, (slots = dutySlots(frame.plan, level)));
  return slots.flatMap((slot) => {
    const named = Object.hasOwn(frame.offices, slot.body.id) ? [...new Set(frame.offices[slot.body.id])] : [undefined];
    return named.map((office) => occurrence(area, level, slot, office, frame));
  });
}

function occurrence(
  area: Area,
  level: BodyLevel,
  { body, duty, occasion, products }: DutySlot,
  office: string | undefined,
  frame: DutyFrame,
): DutyOccurrence {
  const { years, year } = frame;
  const promulgated = Object.hasOwn(frame.promulgated, area.code) ? frame.promulgated[area.code] : undefined;
  const onceYear = promulgated === undefined ? frame.plan.period.start : Number(promulgated.slice(0, 4));
  const period = occasion === 'once' ? 'once' : year;
  const name: OccurrenceName = { area: area.code, duty: duty.id, occasion, period, body: body.id, office };
  const isComing = comesIn(occasion, year, years, onceYear);
  const due = isComing
    ? dueDay(name, duty, promulgated, period === 'once' ? onceYear : year, frame)
    : unavailable('not-this-year');
  const doneOn = doneDay(name, products, frame.done);
  const until = doneOn ?? frame.asOfDay;
  const daysLate = due.status === 'ok' ? daysBetween(due.value.day, until) : 0;
  return {
    key: occurrenceKey(name),
    area: area.code,
    duty: duty.id,
    occasion,
    period,
    body: body.id,
    level,
    ...(office === undefined ? {} : { office }),
    topic: duty.topic,
    force: duty.force,
    to: (duty.to ?? []).map(({ body: recipient, at }) => {
      const where = at === 'same-level' ? area.code : area.parent;
      return { body: recipient, at, ...(where === undefined ? {} : { area: where }) };
    }),
    products,
    state: stateOf(occasion, isComing, due, doneOn, frame.asOfDay),
    due,
    ...(doneOn === undefined ? {} : { doneOn }),
    ...(daysLate > 0 ? { daysLate } : {}),
  };
}

function dueDay(
  name: OccurrenceName,
  duty: Duty,
  promulgated: string | undefined,
  year: number,
  { agreed, workingDays }: DutyFrame,
): Outcome<DueDay> {
  const isStated = duty.due !== 'not-stated';
  if (isStated && promulgated === undefined) return unavailable('promulgation-not-given');
  const day =
    duty.due !== 'not-stated' && promulgated !== undefined
      ? monthsAfter(promulgated, duty.due.months)
      : agreed.dayFor(name, year);
  if (day === undefined) return unavailable('not-stated');
  const moved = workingDays === undefined ? day : nextWorkingDay(day, workingDays);
  const basis = isStated ? 'plan' : 'agreed';
  return ok({ day: moved, basis, ...(moved === day ? {} : { movedFrom: day }) });
}

/** The day on which it was recorded as done, or on which the last of its papers was handed in, whichever came first. */
function doneDay(name: OccurrenceName, products: readonly string[], done: DoneDuties): string | undefined {
  const recorded = done.duties.get(occurrenceKey(name));
  const papers = products.map((id) => done.products.get([name.area, id, name.occasion, name.period].join('|')));
  const last = papers.includes(undefined) ? undefined : papers.toSorted().at(-1);
  return recorded !== undefined && last !== undefined && last < recorded ? last : (recorded ?? last);
}

function stateOf(
  occasion: DutyOccurrence['occasion'],
  isComing: boolean,
  due: Outcome<DueDay>,
  doneOn: string | undefined,
  asOfDay: string,
): DutyState {
  if (doneOn !== undefined) return 'done';
  if (!isComing) return 'not-this-year';
  if (due.status === 'ok') return due.value.day < asOfDay ? 'late' : 'due';
  return occasion === 'when-needed' || occasion === 'always' ? 'standing' : 'not-dated';
}
