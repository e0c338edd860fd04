import { assertYear } from '../../calendar/assert-year.js';
import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { refuseArgument } from '../checks/refuse-argument.js';

/** A figure of a year. */
export interface EffectPoint {
  readonly year: number;
  readonly value: number;
  /** Events that were counted, where the figure is a rate. */
  readonly events?: number;
  /** What they were counted among: births, persons, person-years. */
  readonly exposure?: number;
}

/**
 * Points in the order of their years, each year once.
 *
 * @param where - name of the list
 * @param points - in any order; not changed
 * @returns the points; a repeated one once, `conflicting-values` where the repetition has another value
 * @throws PlanError `argument/not-a-year`, `argument/out-of-range`
 */
export function orderByYear(where: string, points: readonly EffectPoint[]): Outcome<readonly EffectPoint[]> {
  for (const [at, { year, value }] of points.entries()) {
    assertYear(`${where}[${String(at)}].year`, year);
    if (!Number.isFinite(value)) refuseArgument(`${where}[${String(at)}].value`, value, 'a finite number');
  }
  const once: EffectPoint[] = [];
  for (const point of points.toSorted((a, b) => a.year - b.year)) {
    const last = once.at(-1);
    if (last?.year !== point.year) once.push(point);
    else if (last.value !== point.value) return unavailable('conflicting-values');
  }
  return ok(once);
}
