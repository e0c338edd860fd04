import { assertYear } from '../calendar/assert-year.js';
import { lastDay } from '../calendar/last-day.js';
import { notADate, notAnArray, notOneOf, textMissing } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import { grades } from './grades.js';
import type { WarningAct } from './warning-act.js';
import type { Warning } from './warning.js';

const ACTS: readonly string[] = ['acknowledged', 'overridden'];
const TEXTS = ['target', 'area', 'by', 'reason'] as const;

/** Up to when acts are known, and where. */
export interface ActsQuestion {
  readonly area: string;
  readonly asOf: number;
  readonly knownAt?: string;
}

/**
 * What people did about the warnings of an area, by goal: the acts of a list and those that earlier warnings carry, each once.
 *
 * @param acts - the caller's list
 * @param previous - earlier warnings
 * @param question - area, year and day: acts of other areas, of later years and of later days are passed over
 * @returns the acts of each goal, oldest first; of the same day in the order they were given
 * @throws PlanError `argument/invalid`, `argument/not-a-date`, `argument/not-a-year` for an act that cannot be read
 */
export function actsOf(
  acts: readonly WarningAct[],
  previous: readonly Warning[],
  { area, asOf, knownAt }: ActsQuestion,
): ReadonlyMap<string, readonly WarningAct[]> {
  // Callers without types may pass anything.
  const given: unknown = acts;
  if (!Array.isArray(given)) {
    throw new PlanError('argument/invalid', { where: 'acts', received: typeof given }, notAnArray('acts', given));
  }
  const byTarget = new Map<string, WarningAct[]>();
  const seen = new Set<string>();
  const add = (act: WarningAct, where: string): void => {
    check(act, where);
    if (act.area !== area || act.asOf > asOf || (knownAt !== undefined && act.date > knownAt)) return;
    const key = JSON.stringify([act.target, act.act, act.asOf, act.date, act.by, act.grade, act.reason]);
    if (seen.has(key)) return;
    seen.add(key);
    const list = byTarget.get(act.target);
    if (list === undefined) byTarget.set(act.target, [act]);
    else list.push(act);
  };
  for (const [place, warning] of previous.entries()) {
    if (warning.area !== area) continue;
    for (const [at, act] of warning.acts.entries()) add(act, `previous[${String(place)}].acts[${String(at)}]`);
  }
  for (const [place, act] of acts.entries()) add(act, `acts[${String(place)}]`);
  for (const list of byTarget.values()) list.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
  return byTarget;
}

function check(act: WarningAct, where: string): void {
  const given: unknown = act;
  if (typeof given !== 'object' || given === null) throw invalid(where, given, textMissing(where));
  for (const name of TEXTS) {
    const text: unknown = act[name];
    if (typeof text !== 'string' || text.trim() === '') {
      throw invalid(`${where}.${name}`, text, textMissing(`${where}.${name}`));
    }
  }
  for (const [name, known] of [
    ['act', ACTS],
    ['grade', grades],
  ] as const) {
    const word: unknown = act[name];
    const place = `${where}.${name}`;
    if (!known.some((one) => one === word)) {
      throw invalid(place, word, notOneOf(place, typeof word === 'string' ? word : typeof word, known));
    }
  }
  const day: unknown = act.date;
  if (typeof day !== 'string' || lastDay(day) !== day) {
    const place = `${where}.date`;
    const received = typeof day === 'string' ? day.slice(0, 80) : typeof day;
    throw new PlanError('argument/not-a-date', { where: place, received }, notADate(place, received));
  }
  assertYear(`${where}.asOf`, act.asOf);
}

function invalid(where: string, received: unknown, message: string): PlanError {
  return new PlanError('argument/invalid', { where, received: typeof received }, message);
}
