import { assertYear } from '../calendar/assert-year.js';
import { notAnArray, notOneOf } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import { laterWarning } from '../errors/warning-messages.js';
import { grades } from './grades.js';
import type { EarlierWarning, Warning } from './warning.js';

/**
 * The warning of the latest earlier year, for each goal of an area.
 *
 * A warning of the same year stands for the one that it was compared with itself, so that a nightly run in which the warnings
 * of the night before are `previous` says the same as one with those of the year before.
 *
 * @param previous - warnings, in any order; those of other areas and plans are passed over
 * @param evaluation - plan, area and year
 * @returns what the next warning rests on, by goal
 * @throws PlanError `argument/out-of-range` for a warning of a later year, `argument/invalid` for anything but a list
 */
export function earlierWarnings(
  previous: readonly Warning[],
  { plan, area, asOf }: { readonly plan: string; readonly area: string; readonly asOf: number },
): ReadonlyMap<string, EarlierWarning> {
  // Callers without types may pass anything.
  const given: unknown = previous;
  if (!Array.isArray(given)) {
    const received = typeof given;
    throw new PlanError('argument/invalid', { where: 'previous', received }, notAnArray('previous', given));
  }
  const byTarget = new Map<string, EarlierWarning>();
  for (const [place, warning] of previous.entries()) {
    check(warning, `previous[${String(place)}]`);
    if (warning.area !== area || warning.plan !== plan) continue;
    if (warning.asOf > asOf) {
      const where = `previous[${String(place)}]`;
      throw new PlanError(
        'argument/out-of-range',
        { where, received: warning.asOf, expected: `${String(asOf)} or earlier` },
        laterWarning(where, warning.asOf, asOf),
      );
    }
    const earlier = warning.asOf === asOf ? warning.previous : asEarlier(warning);
    if (earlier === undefined) continue;
    const known = byTarget.get(warning.target);
    if (known === undefined || earlier.asOf > known.asOf) byTarget.set(warning.target, earlier);
  }
  return byTarget;
}

/** `undefined` where only a person's word made the warning: an override speaks for its own year alone. */
function asEarlier({ asOf, grade, held, since, decidedBy, hold }: Warning): EarlierWarning | undefined {
  if (held === undefined) return undefined;
  return {
    asOf,
    grade,
    held,
    since,
    decidedBy,
    // Years without data are no years of milder signals.
    ...(hold?.reason === 'within-margin' ? { milderSince: hold.milderSince } : {}),
  };
}

/** Warnings come back from files: what is read of them has to be there. */
function check(warning: Warning, where: string): void {
  const given: unknown = warning;
  if (typeof given !== 'object' || given === null) throw invalid(where, given, notAnArray(where, given));
  for (const name of ['acts', 'decidedBy'] as const) {
    const list: unknown = warning[name];
    if (!Array.isArray(list)) throw invalid(`${where}.${name}`, list, notAnArray(`${where}.${name}`, list));
  }
  for (const name of ['grade', 'held'] as const) {
    const grade: unknown = warning[name];
    const place = `${where}.${name}`;
    if (name === 'held' && grade === undefined) continue;
    if (!grades.some((known) => known === grade)) {
      throw invalid(place, grade, notOneOf(place, typeof grade === 'string' ? grade : typeof grade, grades));
    }
  }
  assertYear(`${where}.asOf`, warning.asOf);
  assertYear(`${where}.since`, warning.since);
}

function invalid(where: string, received: unknown, message: string): PlanError {
  return new PlanError('argument/invalid', { where, received: typeof received }, message);
}
