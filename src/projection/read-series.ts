import { notAnArray } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { LeftOutReason, ProjectionInput, ProjectOptions } from '../model/projection.js';
import { refused } from './refused.js';

/** The points that a projection uses. */
export interface ReadSeries {
  readonly years: readonly number[];
  readonly values: readonly number[];
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  /** Place of each point in what was given. */
  readonly places: readonly number[];
  readonly leftOut: readonly { readonly period: number | string; readonly reason: LeftOutReason }[];
}

const YEAR = /^-?\d{1,4}$/;

/**
 * Orders the points by year and sets aside what cannot be used: pooled years, months and days, repeated points, and what
 * lies before the last break.
 *
 * @param series - the points as they were given, in any order; not changed
 * @param options - for the bounds
 * @returns the usable points; `too-few-points` where fewer than three are left, `series-break` where a break left them,
 *   `conflicting-values` where one year has two values
 * @throws PlanError `argument/invalid`, `argument/out-of-range`
 */
export function readSeries(series: readonly ProjectionInput[], options: ProjectOptions): Outcome<ReadSeries> {
  if (!Array.isArray(series)) {
    throw new PlanError(
      'argument/invalid',
      { where: 'series', received: typeof series },
      notAnArray('project', typeof series),
    );
  }
  const leftOut: { period: number | string; reason: LeftOutReason }[] = [];
  const years: number[] = [];
  const values: number[] = [];
  const places: number[] = [];
  let lastBreak = Number.NEGATIVE_INFINITY;
  let ordered = true;
  for (let place = 0; place < series.length; place += 1) {
    const point: ProjectionInput | null = (series as readonly (ProjectionInput | null)[])[place] ?? null;
    const value = point?.value;
    if (point === null || typeof value !== 'number' || !Number.isFinite(value)) {
      throw refused(`series[${place}].value`, value, 'a finite number; leave a missing year out');
    }
    const year = typeof point.period === 'string' && YEAR.test(point.period) ? Number(point.period) : point.period;
    if (typeof year !== 'number' || !Number.isInteger(year) || Math.abs(year) > 1e6) {
      leftOut.push({
        period: typeof year === 'number' && Number.isFinite(year) ? year : String(year),
        reason: 'not-a-year',
      });
      continue;
    }
    if (point.break === true && year > lastBreak) lastBreak = year;
    if (years.length > 0 && year <= (years[years.length - 1] as number)) ordered = false;
    years.push(year);
    values.push(value);
    places.push(place);
  }
  const { lower, upper } = options.bounds ?? {};
  let read = { years, values, places };
  let broken = false;
  if (!ordered || lastBreak > Number.NEGATIVE_INFINITY) {
    const order = years.map((_, index) => index).sort((a, b) => (years[a] as number) - (years[b] as number) || a - b);
    read = { years: [], values: [], places: [] };
    for (const index of order) {
      const year = years[index] as number;
      const value = values[index] as number;
      if (year < lastBreak) {
        broken = true;
        leftOut.push({ period: year, reason: 'before-break' });
      } else if (year === read.years.at(-1)) {
        if (value !== read.values.at(-1)) return unavailable('conflicting-values');
        leftOut.push({ period: year, reason: 'duplicate' });
      } else {
        read.years.push(year);
        read.values.push(value);
        read.places.push(places[index] as number);
      }
    }
  }
  if (read.years.length < 3) return unavailable(broken ? 'series-break' : 'too-few-points');
  return ok({ ...read, lower, upper, leftOut });
}
