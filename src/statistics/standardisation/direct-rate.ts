import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertLevel } from '../assert-level.js';
import { assertNonNegative } from '../assert-non-negative.js';
import type { Interval } from '../checks/interval.js';
import { gammaQuantile } from '../distributions/gamma-quantile.js';
import { sumOf } from '../summation/sum-of.js';

/** Events and people of one age group, with its weight in the standard population. */
export interface StandardStratum {
  /** Number of events, 0 or more. */
  readonly events: number;
  /** People, or person-years. */
  readonly population: number;
  /** People of this age in the standard population, in any unit. */
  readonly standard: number;
}

/** How to present it. */
export interface StandardRateOptions {
  /** Level of the interval. Default 0.95. */
  readonly level?: number;
  /** Multiplies rates and limits: 100,000 for a rate per 100,000. Default 1. */
  readonly per?: number;
}

/** A directly standardised rate. */
export interface DirectRate {
  readonly value: number;
  /** Events by people, not standardised. */
  readonly crude: number;
  readonly standardError: number;
  /** By Fay and Feuer. */
  readonly interval: Interval;
}

/**
 * Directly age-standardised rate, with the gamma interval of Fay and Feuer.
 *
 * `Σ wᵢ dᵢ ÷ nᵢ`, with `w` the age structure of a standard population: the rate that a place would have with that structure.
 * Two places, two years or the sexes are comparable when the standard is the same, and only then; the level itself is of
 * no population, so print the crude rate too. The interval never falls below 0, is exact with one age group, and wide
 * (conservative) where single events weigh much.
 *
 * With fewer than about ten events, or ages without people, standardise indirectly or pool years.
 *
 * Source: Fay and Feuer (1997), Confidence intervals for directly standardized rates, Statistics in Medicine 16, 791–801.
 *
 * @param strata - age groups; those without people are only allowed at weight 0
 * @param options - level, factor
 * @returns unrounded rates with limits; `zero-denominator` when a group that weighs has no people, or none weighs
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * const strata = [{ events: 5, population: 1000, standard: 1 }, { events: 0, population: 500, standard: 1 }];
 * directRate(strata).value.value; // => 0.0025
 * directRate([{ events: 0, population: 100, standard: 1 }]).value.interval.lower; // => 0
 * directRate([{ events: 0, population: 0, standard: 1 }]).reason; // => 'zero-denominator'
 */
export function directRate(
  strata: readonly StandardStratum[],
  { level = 0.95, per = 1 }: StandardRateOptions = {},
): Outcome<DirectRate> {
  assertLevel(level);
  assertNonNegative('per', per);
  for (const [at, stratum] of strata.entries()) {
    for (const name of ['events', 'population', 'standard'] as const) {
      assertNonNegative(`strata[${String(at)}].${name}`, stratum[name]);
    }
  }
  const sum = (term: (stratum: StandardStratum) => number): number =>
    sumOf(strata.length, (at) => term(strata[at] as StandardStratum));
  const standard = sum((stratum) => stratum.standard);
  if (standard === 0) return unavailable('zero-denominator');
  if (strata.some((stratum) => stratum.population === 0 && stratum.standard > 0))
    return unavailable('zero-denominator');
  /** What one event adds to the rate. */
  const weight = (stratum: StandardStratum): number =>
    stratum.standard === 0 ? 0 : stratum.standard / standard / stratum.population;
  const value = sum((stratum) => weight(stratum) * stratum.events);
  const variance = sum((stratum) => weight(stratum) ** 2 * stratum.events);
  const heaviest = strata.reduce((most, stratum) => Math.max(most, weight(stratum)), 0);
  const [above, spread] = [value + heaviest, variance + heaviest ** 2];
  // A weight so small that its square vanishes leaves no variance to calculate with.
  const isCalculable = Number.isFinite(above ** 2 + spread) && (value === 0 || variance > 0) && spread > 0;
  if (!isCalculable) return unavailable('not-representable');
  const rest = (1 - level) / 2;
  const lower = value === 0 ? 0 : gammaQuantile(rest, value ** 2 / variance, value / variance);
  const upper = gammaQuantile(rest, above ** 2 / spread, above / spread, 'upper');
  const crude = sum((stratum) => stratum.events) / sum((stratum) => stratum.population);
  const numbers = [value, crude, Math.sqrt(variance), lower, upper].map((number) => number * per);
  if (!numbers.every((number) => Number.isFinite(number))) return unavailable('not-representable');
  const [rate, plain, error, low, high] = numbers as [number, number, number, number, number];
  return ok({ value: rate, crude: plain, standardError: error, interval: { level, lower: low, upper: high } });
}
