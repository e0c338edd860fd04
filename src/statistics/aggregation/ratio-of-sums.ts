import { type Ok, type Outcome, type Unavailable, type UnavailableReason, unavailable } from '../../model/outcome.js';
import { assertFinite } from '../assert-finite.js';
import { assertNonNegative } from '../assert-non-negative.js';
import { finiteOutcome } from '../checks/finite-outcome.js';
import { preciseSum } from '../summation/precise-sum.js';

/** The counts of one area or year. */
export interface CountedPart {
  /** Events or people with the characteristic; `null` where it was not reported. */
  readonly numerator: number | null;
  /** Everyone who could be counted; `null` where it was not reported. */
  readonly denominator: number | null;
}

/** How much of the whole a ratio rests on. */
export interface Coverage {
  /** How many parts are in the ratio. */
  readonly parts: number;
  /** How many parts there are. */
  readonly of: number;
  /** The denominators in the ratio as a fraction of all, where all are known. */
  readonly denominator: Outcome<number>;
  /** Positions of the parts that are left out, from 0. */
  readonly missing: readonly number[];
}

/** A ratio of sums with what it rests on, or the reason why there is none. */
export type RatioOfSums =
  | (Ok<number> & { readonly numerator: number; readonly denominator: number; readonly coverage: Coverage })
  | (Unavailable & { readonly coverage: Coverage });

/** How to put parts together. */
export interface RatioOfSumsOptions {
  /** Multiplies the ratio: 100 for a percentage, 100,000 for a rate per 100,000. Default 1. */
  readonly per?: number;
  /** The denominator of the whole, where it is known from elsewhere; the coverage is measured against it. */
  readonly wholeDenominator?: number;
}

/**
 * A rate or share of several areas or years together: the ratio of the sums, never the mean of the ratios.
 *
 * `value = per × Σ numerators ÷ Σ denominators`, over the parts that report both. A mean of published rates would weigh a
 * county of 900 births like one of 9,000. `coverage` says how much of the denominator is in it and which parts are not:
 * below one, the missing parts may be the different ones, so publish it beside the value.
 *
 * Do not use it for medians or index values, which no sum puts together, or where one person is counted in two parts.
 *
 * Source: United Nations, Handbook on Population and Housing Census Editing; UNICEF, regional aggregates of MICS data.
 *
 * @param parts - numerators and denominators, finite, 0 or more
 * @param options - factor, and the denominator of the whole
 * @returns an unrounded ratio with sums and coverage; `no-counts-to-combine` when no part reports both, `zero-denominator` when
 *   their denominators add up to 0
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * const counties = [{ numerator: 1, denominator: 100 }, { numerator: 8, denominator: 200 }];
 * ratioOfSums(counties, { per: 100 }).value; // => 3
 * ratioOfSums([...counties, { numerator: null, denominator: 100 }]).coverage.denominator; // => { status: 'ok', value: 0.75 }
 * ratioOfSums([]).reason; // => 'no-counts-to-combine'
 */
export function ratioOfSums(parts: readonly CountedPart[], options: RatioOfSumsOptions = {}): RatioOfSums {
  const { per = 1, wholeDenominator } = options;
  assertFinite('per', per);
  if (wholeDenominator !== undefined) assertNonNegative('wholeDenominator', wholeDenominator);
  const used: { numerator: number; denominator: number }[] = [];
  const missing: number[] = [];
  const known: number[] = [];
  for (const [position, { numerator, denominator }] of parts.entries()) {
    if (numerator !== null) assertNonNegative(`parts[${String(position)}].numerator`, numerator);
    if (denominator !== null) {
      assertNonNegative(`parts[${String(position)}].denominator`, denominator);
      known.push(denominator);
    }
    if (numerator !== null && denominator !== null) used.push({ numerator, denominator });
    else missing.push(position);
  }
  const numerator = preciseSum(used.map((part) => part.numerator));
  const denominator = preciseSum(used.map((part) => part.denominator));
  const coverage: Coverage = {
    parts: used.length,
    of: parts.length,
    denominator: covered(
      denominator,
      wholeDenominator ?? (known.length === parts.length ? preciseSum(known) : undefined),
    ),
    missing,
  };
  const refused = (reason: UnavailableReason): RatioOfSums => ({ ...unavailable(reason), coverage });
  if (used.length === 0) return refused('no-counts-to-combine');
  if (denominator === 0) return refused('zero-denominator');
  const value = finiteOutcome((per * numerator) / denominator);
  return value.status === 'ok' ? { ...value, numerator, denominator, coverage } : { ...value, coverage };
}

function covered(denominator: number, whole: number | undefined): Outcome<number> {
  if (whole === undefined) return unavailable('no-counts');
  return whole === 0 ? unavailable('zero-denominator') : finiteOutcome(denominator / whole);
}
