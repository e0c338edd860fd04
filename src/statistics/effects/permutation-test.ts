import { type Outcome, ok, unavailable } from '../../model/outcome.js';

/** How a difference compares with those of all other choices of units. */
export interface PermutationTest {
  /** Share of all choices, the real one among them, whose difference is at least as large in size. */
  readonly p: number;
  /** What p would be if no other choice came near: no evidence can be stronger with so few units. */
  readonly smallestP: number;
  /** Number of choices. */
  readonly assignments: number;
}

/** More would take longer than a tenth of a second. */
const MOST_ASSIGNMENTS = 200_000;
/** Differences that are equal but for this part of the changes are ties. */
const TIE = 1e-12;

/**
 * Exact permutation test of a difference of means over every choice of as many units.
 *
 * It needs neither normal figures nor equal variances between years, only that chance might have chosen any of the units.
 *
 * Source: Fisher, The Design of Experiments, chapter 3; Edgington and Onghena, Randomization Tests, chapter 3.
 *
 * @param changes - one for each unit
 * @param treated - the choice that was made; some are, some are not
 * @param weights - of the units; equal where absent
 * @returns the test; `too-many-assignments` beyond 200,000 choices
 */
export function permutationTest(
  changes: readonly number[],
  treated: readonly boolean[],
  weights?: readonly number[],
): Outcome<PermutationTest> {
  const units = changes.length;
  const chosen = treated.filter(Boolean).length;
  let assignments = 1;
  for (let at = 1; at <= chosen; at += 1) {
    assignments = Math.round((assignments * (units - chosen + at)) / at);
    if (assignments > MOST_ASSIGNMENTS) return unavailable('too-many-assignments');
  }
  const heaviest = Math.max(...(weights ?? [1]));
  const loads = changes.map((_, at) => (weights?.[at] ?? heaviest) / heaviest);
  const largest = Math.max(...changes.map(Math.abs)) || 1;
  const moments = changes.map((change, at) => (change / largest) * (loads[at] as number));
  const allLoad = loads.reduce((sum, load) => sum + load, 0);
  const allMoment = moments.reduce((sum, moment) => sum + moment, 0);
  const size = (load: number, moment: number): number =>
    Math.abs(moment / load - (allMoment - moment) / (allLoad - load));
  const sumOf = (values: readonly number[]): number =>
    values.reduce((sum, value, at) => sum + (treated[at] === true ? value : 0), 0);
  const real = size(sumOf(loads), sumOf(moments)) - TIE;
  let asLarge = 0;
  const choose = (from: number, left: number, load: number, moment: number): void => {
    if (left === 0) {
      if (size(load, moment) >= real) asLarge += 1;
      return;
    }
    for (let at = from; at <= units - left; at += 1) {
      choose(at + 1, left - 1, load + (loads[at] as number), moment + (moments[at] as number));
    }
  };
  choose(0, chosen, 0, 0);
  // Equal groups without weights: exchanging them turns the sign and keeps the size.
  const smallest = 2 * chosen === units ? 2 : 1;
  return ok({ p: asLarge / assignments, smallestP: smallest / assignments, assignments });
}
