import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertLevel } from '../assert-level.js';
import { assertNonNegative } from '../assert-non-negative.js';
import type { Interval } from '../checks/interval.js';
import { refuseArgument } from '../checks/refuse-argument.js';
import { poissonExactLimits } from '../intervals/poisson-exact-limits.js';
import { sumOf } from '../summation/sum-of.js';

/** People of one age group, with the rate of that age in the standard population. */
export interface ExpectedStratum {
  /** People, or person-years. */
  readonly population: number;
  /** Events by person in the standard population. */
  readonly standardRate: number;
}

/** How sure. */
export interface IndirectRatioOptions {
  /** Level of the interval. Default 0.95. */
  readonly level?: number;
}

/** An indirectly standardised ratio. */
export interface IndirectRatio {
  /** Observed by expected. */
  readonly value: number;
  readonly observed: number;
  readonly expected: number;
  /** Exact Poisson limits of the observed events, by the expected ones. */
  readonly interval: Interval;
}

/**
 * Indirectly standardised ratio (SMR): the events that happened by those that the standard's rates would have made.
 *
 * `observed ÷ Σ nᵢ rᵢ`: 1.2 is a fifth more than expected for people of these ages. It needs no events by age, so it suits
 * small places. It compares a place with the standard, not two places with each other: each is weighted by its own ages.
 * The interval is exact for the observed count; the standard's rates count as known.
 *
 * Source: Breslow and Day, Statistical Methods in Cancer Research 2, chapter 2; Garwood (1936) for the limits.
 *
 * @param observed - events, a whole number
 * @param strata - people by age, and the rates of the standard
 * @param options - level
 * @returns the unrounded ratio with its limits; `zero-denominator` when no event was expected
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * indirectRatio(6, [{ population: 1000, standardRate: 0.003 }, { population: 500, standardRate: 0.004 }]).value.value; // => 1.2
 * indirectRatio(0, [{ population: 100, standardRate: 0.01 }]).value.interval.lower; // => 0
 * indirectRatio(1, []).reason; // => 'zero-denominator'
 */
export function indirectRatio(
  observed: number,
  strata: readonly ExpectedStratum[],
  { level = 0.95 }: IndirectRatioOptions = {},
): Outcome<IndirectRatio> {
  if (!Number.isSafeInteger(observed) || observed < 0)
    refuseArgument('observed', observed, 'a whole number, 0 or more');
  assertLevel(level);
  for (const [at, { population, standardRate }] of strata.entries()) {
    assertNonNegative(`strata[${String(at)}].population`, population);
    assertNonNegative(`strata[${String(at)}].standardRate`, standardRate);
  }
  const expected = sumOf(strata.length, (at) => {
    const { population, standardRate } = strata[at] as ExpectedStratum;
    return population * standardRate;
  });
  if (expected === 0) return unavailable('zero-denominator');
  const [fewest, most] = poissonExactLimits(observed, level);
  const [lower, upper] = [fewest / expected, most / expected];
  if (!Number.isFinite(expected) || !Number.isFinite(upper)) return unavailable('not-representable');
  return ok({ value: observed / expected, observed, expected, interval: { level, lower, upper } });
}
