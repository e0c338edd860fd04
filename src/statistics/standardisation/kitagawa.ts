import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertNumbers } from '../checks/assert-numbers.js';
import { assertPaired } from '../checks/assert-paired.js';
import { preciseSum } from '../summation/precise-sum.js';
import { sumOf } from '../summation/sum-of.js';

/** A group by strata, such as women by age or occupation. */
export interface StratifiedGroup {
  /** People of each stratum. */
  readonly population: readonly number[];
  /** Rate, share or mean of each stratum; not read where the stratum has nobody in either group. */
  readonly rates: readonly number[];
}

/** The difference of two groups in two parts. */
export interface KitagawaParts {
  /** Crude rate of the first less that of the second. */
  readonly difference: number;
  /** From different rates in the same stratum. */
  readonly rateEffect: number;
  /** From different composition by strata. */
  readonly compositionEffect: number;
  /** Both effects of each stratum, in their order. */
  readonly strata: readonly { readonly rate: number; readonly composition: number }[];
}

/**
 * Kitagawa decomposition: how much of the difference of two crude rates comes from different rates, how much from different
 * composition.
 *
 * `Σ (cᵢ + kᵢ)/2 × (rᵢ − sᵢ)` and `Σ (rᵢ + sᵢ)/2 × (cᵢ − kᵢ)`, with c and k the shares of the strata, r and s the rates; together
 * exactly the difference. Swapping the groups changes only the signs. The parts depend on the strata chosen. The composition
 * part of a single stratum depends on the level of the rates and is not to be read alone; the sum is.
 *
 * Source: Kitagawa (1955), Components of a difference between two rates, JASA 50, 1168–1194.
 *
 * @param first - women, say
 * @param second - men, say; the same strata in the same order
 * @returns unrounded parts in the unit of the rates; `empty-group` when a group has nobody, or when only one of them has nobody
 *   in a stratum, whose rate is then unknown
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * const [women, men] = [{ population: [3, 1], rates: [2, 4] }, { population: [1, 3], rates: [2, 6] }];
 * kitagawa(women, men).value.difference; // => -2.5
 * kitagawa(women, men).value.rateEffect; // => -1
 * kitagawa(women, men).value.compositionEffect; // => -1.5
 * kitagawa(women, { population: [0, 0], rates: [0, 0] }).reason; // => 'empty-group'
 */
export function kitagawa(first: StratifiedGroup, second: StratifiedGroup): Outcome<KitagawaParts> {
  const { length } = first.population;
  assertNumbers('first.population', first.population, 0);
  assertPaired('second.population', second.population, length);
  assertPaired('first.rates', first.rates, length, -Infinity);
  assertPaired('second.rates', second.rates, length, -Infinity);
  const [allFirst, allSecond] = [preciseSum(first.population), preciseSum(second.population)];
  const strata = first.population.map((people, at) => {
    const others = second.population[at] as number;
    const [share, otherShare] = [people / allFirst, others / allSecond];
    const [rate, otherRate] = [first.rates[at] as number, second.rates[at] as number];
    return {
      isUnknown: (people === 0) !== (others === 0),
      rate: ((share + otherShare) / 2) * (rate - otherRate),
      composition: people + others === 0 ? 0 : ((rate + otherRate) / 2) * (share - otherShare),
      difference: people + others === 0 ? 0 : share * rate - otherShare * otherRate,
    };
  });
  if (allFirst === 0 || allSecond === 0 || strata.some(({ isUnknown }) => isUnknown)) return unavailable('empty-group');
  const parts = {
    difference: sumOf(length, (at) => (strata[at] as (typeof strata)[number]).difference),
    rateEffect: sumOf(length, (at) => (strata[at] as (typeof strata)[number]).rate),
    compositionEffect: sumOf(length, (at) => (strata[at] as (typeof strata)[number]).composition),
  };
  if (!Object.values(parts).every((value) => Number.isFinite(value))) return unavailable('not-representable');
  return ok({ ...parts, strata: strata.map(({ rate, composition }) => ({ rate, composition })) });
}
