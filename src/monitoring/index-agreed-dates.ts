import {
  agreedOnNothing,
  alreadyDated,
  bodyWithoutDuty,
  occasionDoesNotApply,
  officeNotApart,
} from '../errors/monitoring-messages.js';
import { PlanError } from '../errors/plan-error.js';
import type { Duty } from '../model/machinery.js';
import type { Plan } from '../model/plan.js';
import { findRecord } from '../plan/find-record.js';
import { planIndex } from '../plan/plan-index.js';
import type { AgreedDate } from './agreed-date.js';
import { agreedDayIn } from './agreed-day-in.js';
import { checkAgreedDay } from './check-agreed-day.js';
import { isOfEveryYear } from './is-of-every-year.js';
import type { OccurrenceName } from './occurrence-key.js';

/** Agreed dates, found by the occurrence that they are for. */
export interface AgreedDates {
  /**
   * The day agreed on for an occurrence.
   *
   * @param name - the occurrence
   * @param year - its reporting year; for what is done once, the year from which on it is due
   * @returns the ISO day agreed on last; `undefined` where none applies
   */
  dayFor(name: OccurrenceName, year: number): string | undefined;
}

type OfficesByBody = Readonly<Record<string, readonly string[]>>;

/**
 * Checks agreed dates and puts them where they are found.
 *
 * @param plan - any plan
 * @param agreed - the dates; of several that apply to an occurrence the last one counts
 * @param offices - the offices told apart, by body
 * @returns the dates by duty and area
 * @throws PlanError `argument/invalid`, `argument/unknown-id`, `argument/not-a-date`, `argument/out-of-range` for an
 *   agreement that names nothing, something unknown, a duty that the plan dates itself, a body that does not bear the duty or an
 *   office that is not told apart: none may be without effect
 */
export function indexAgreedDates(plan: Plan, agreed: readonly AgreedDate[], offices: OfficesByBody): AgreedDates {
  const byPlace = new Map<string, { readonly order: number; readonly date: AgreedDate }[]>();
  agreed.forEach((date, order) => {
    for (const duty of checkAgreement(plan, date, offices, `agreed[${String(order)}]`)) {
      const place = `${duty.id}|${date.area ?? ''}`;
      const list = byPlace.get(place);
      if (list === undefined) byPlace.set(place, [{ order, date }]);
      else list.push({ order, date });
    }
  });
  const { products } = planIndex(plan);
  const applies = (date: AgreedDate, name: OccurrenceName, year: number): boolean =>
    (date.product === undefined || products.get(date.product)?.when.includes(name.occasion) === true) &&
    (date.occasion === undefined || date.occasion === name.occasion) &&
    (date.body === undefined || date.body === name.body) &&
    (date.office === undefined || date.office === name.office) &&
    dayIn(date, name, year) !== undefined;
  return {
    dayFor(name, year) {
      let last: { readonly order: number; readonly date: AgreedDate } | undefined;
      for (const place of [`${name.duty}|`, `${name.duty}|${name.area}`]) {
        for (const item of byPlace.get(place) ?? []) {
          if (item.order >= (last?.order ?? 0) && applies(item.date, name, year)) last = item;
        }
      }
      return last === undefined ? undefined : dayIn(last.date, name, year);
    },
  };
}

/** What is done once has no reporting year, so that one day agreed on for it holds in every year. */
function dayIn(date: AgreedDate, name: OccurrenceName, year: number): string | undefined {
  return name.period === 'once' && !isOfEveryYear(date.on) ? date.on : agreedDayIn(date, year);
}

/** The duties that an agreement is about. */
function checkAgreement(plan: Plan, date: AgreedDate, offices: OfficesByBody, where: string): readonly Duty[] {
  const index = planIndex(plan);
  const { duty, product, occasion, area, body, office } = date;
  const subject = duty ?? product;
  if (subject === undefined || (duty !== undefined && product !== undefined)) {
    throw new PlanError('argument/invalid', { where, received: String(subject) }, agreedOnNothing(where));
  }
  const about = duty === undefined ? undefined : findRecord('duty', index.duties, duty, plan.id);
  const paper = product === undefined ? undefined : findRecord('product', index.products, product, plan.id);
  if (area !== undefined) findRecord('area', index.areas, area, plan.id);
  if (body !== undefined) findRecord('body', index.bodies, body, plan.id);
  if (office !== undefined) findRecord('office', index.offices, office, plan.id);
  if (occasion !== undefined && (about ?? paper)?.when.includes(occasion) !== true) {
    const message = occasionDoesNotApply(`${where}.occasion`, occasion, subject);
    throw new PlanError('argument/invalid', { where: `${where}.occasion`, received: occasion }, message);
  }
  checkAgreedDay(date, where);
  const duties =
    about === undefined
      ? [...index.duties.values()].filter((item) => item.products?.includes(subject) === true)
      : [about];
  const dated = duties.find(({ due }) => due !== 'not-stated');
  if (dated !== undefined) {
    throw new PlanError('argument/invalid', { where, received: subject }, alreadyDated(where, dated.id));
  }
  const bearers = [...new Set(duties.flatMap(({ who }) => who))];
  if (body !== undefined && !bearers.includes(body)) {
    const message = bodyWithoutDuty(`${where}.body`, body, subject);
    throw new PlanError('argument/invalid', { where: `${where}.body`, received: body }, message);
  }
  const bodies = body === undefined ? bearers : [body];
  if (
    office !== undefined &&
    !bodies.some((id) => Object.hasOwn(offices, id) && offices[id]?.includes(office) === true)
  ) {
    const message = officeNotApart(`${where}.office`, office, bodies);
    throw new PlanError('argument/invalid', { where: `${where}.office`, received: office }, message);
  }
  return duties;
}
