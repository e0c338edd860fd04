import { type Unavailable, type Ok, unavailable } from '../../model/outcome.js';
import { assertNonNegative } from '../assert-non-negative.js';
import { refuseArgument } from '../checks/refuse-argument.js';
import type { Favoured, GapOptions } from './gap.js';

/** How many of how many. */
export interface Counted {
  /** People with the characteristic, a whole number. */
  readonly count: number;
  /** All people who could have it. */
  readonly population: number;
}

/** A gap as a number of people. */
export type PeopleGap =
  | (Ok<number> & {
      /** The same, unrounded: women with the characteristic less those that men's rate would make. */
      readonly exact: number;
      readonly favours: Favoured;
    })
  | Unavailable;

/**
 * A gap as a number of people: how many more women would need the characteristic for the two rates to be equal.
 *
 * `exact = female.count − female.population × male.count ÷ male.population`. `value` is the same in whole people, away from
 * 0, because a part of a person closes no gap: −38 says that with 38 more women the rate of women reaches that of men. It
 * makes a small gap of a large population visible, and keeps a large gap of nine people in proportion.
 *
 * Do not add up the numbers of several areas to a gap of all: their rates differ; use the counts of all.
 *
 * @param female - women with the characteristic, and all women
 * @param male - the same of men
 * @param options - `direction: 'lower'` where less is better
 * @returns whole people with the sign of a gap in points; `zero-denominator` when there are no men or no women
 * @throws PlanError `argument/out-of-range` unless counts are whole numbers with no more people than the population
 *
 * @example
 * const men = { count: 90, population: 200 };
 * gapInPeople({ count: 40, population: 100 }, men); // => { status: 'ok', value: -5, exact: -5, favours: 'men' }
 * gapInPeople({ count: 0, population: 0 }, men); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function gapInPeople(female: Counted, male: Counted, { direction = 'higher' }: GapOptions = {}): PeopleGap {
  for (const [where, { count, population }] of [
    ['female', female],
    ['male', male],
  ] as const) {
    assertNonNegative(`${where}.population`, population);
    if (!Number.isSafeInteger(population)) refuseArgument(`${where}.population`, population, 'a whole number');
    if (!Number.isSafeInteger(count) || count < 0 || count > population) {
      refuseArgument(`${where}.count`, count, 'a whole number from 0 to the population');
    }
  }
  if (female.population === 0 || male.population === 0) return unavailable('zero-denominator');
  // Whole numbers, so that a gap of exactly 5 is not rounded up to 6.
  const [menAll, womenAll] = [BigInt(male.population), BigInt(female.population)];
  const difference = BigInt(female.count) * menAll - womenAll * BigInt(male.count);
  const size = difference < 0n ? -difference : difference;
  const people = Number((size + menAll - 1n) / menAll);
  const order = Math.sign(Number(difference));
  const exact = Number(difference / menAll) + Number(difference % menAll) / male.population;
  const favours =
    order === 0 || direction === 'neither' ? 'neither' : order > 0 === (direction === 'higher') ? 'women' : 'men';
  return { status: 'ok', value: order * people + 0, exact, favours };
}
