import { type Outcome, ok } from '../../model/outcome.js';
import { refuseArgument } from '../checks/refuse-argument.js';
import { type EffectPoint, orderByYear } from './order-by-year.js';

/** A county, school or hospital, with or without the measure. */
export interface EffectUnit {
  /** Its name or code, once in the list. */
  readonly unit: string;
  readonly treated: boolean;
  /** How much it counts in `weighted`: the same in all years, such as its population at the start. */
  readonly weight?: number;
  readonly values: readonly Pick<EffectPoint, 'year' | 'value'>[];
}

/** The figures of the years in which every unit has one. */
export interface SharedYears {
  /** Rising. */
  readonly years: readonly number[];
  /** A row for each unit, a column for each year. */
  readonly figures: readonly (readonly number[])[];
  readonly leftOut: readonly { readonly year: number; readonly missing: readonly string[] }[];
}

/**
 * Keeps the years in which every unit has a figure: a unit that comes or goes in between would move the mean by itself.
 *
 * @param units - with their figures in any order
 * @returns the table, and the years that were left out with the units that lack them; `conflicting-values`
 * @throws PlanError `argument/not-a-year`, `argument/out-of-range`, also for a unit named twice
 */
export function shareYears(units: readonly EffectUnit[]): Outcome<SharedYears> {
  const names = new Set<string>();
  const figuresOf: { unit: string; byYear: ReadonlyMap<number, number> }[] = [];
  for (const [at, { unit, values }] of units.entries()) {
    if (names.has(unit)) refuseArgument(`units[${String(at)}].unit`, unit, 'the name of one unit only');
    names.add(unit);
    const ordered = orderByYear(`units[${String(at)}].values`, values);
    if (ordered.status === 'unavailable') return ordered;
    figuresOf.push({ unit, byYear: new Map(ordered.value.map(({ year, value }) => [year, value])) });
  }
  const all = [...new Set(figuresOf.flatMap(({ byYear }) => [...byYear.keys()]))].sort((a, b) => a - b);
  const gaps = all.map((year) => ({
    year,
    missing: figuresOf.filter(({ byYear }) => !byYear.has(year)).map(({ unit }) => unit),
  }));
  const years = gaps.filter(({ missing }) => missing.length === 0).map(({ year }) => year);
  return ok({
    years,
    figures: figuresOf.map(({ byYear }) => years.map((year) => byYear.get(year) as number)),
    leftOut: gaps.filter(({ missing }) => missing.length > 0),
  });
}
