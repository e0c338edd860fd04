import { type Outcome, unavailable } from '../../model/outcome.js';
import type { Indicator } from '../../model/plan.js';
import { assertNumbers } from '../checks/assert-numbers.js';
import { finiteOutcome } from '../checks/finite-outcome.js';
import { preciseSum } from '../summation/precise-sum.js';
import type { CountedPart } from './ratio-of-sums.js';
import { weightedMean } from './weighted-mean.js';

/** What one area or year reported. */
export interface ReportedPart extends CountedPart {
  /** The published figure; `null` where it was not reported. */
  readonly value: number | null;
  /** Weight for a weighted mean; the denominator where absent. */
  readonly weight?: number;
}

/**
 * The figure of a whole from those of its parts, by the way its indicator allows, or a refusal with the reason.
 *
 * Ratios come from the sums of numerators and denominators, means from weighted values, counts from their sum. A median,
 * an index or any indicator with aggregation `none` is refused: no arithmetic makes the median of a city from the medians
 * of its counties, and a mean of medians looks like one and is none. Every part must have reported; a sum of most of the
 * counties is not the city. Where part of the denominator suffices, `ratioOfSums` says how much there is.
 *
 * Source: SDMX Content-oriented Guidelines; UNECE, on the aggregation of indicators.
 *
 * @param parts - what was reported, one entry for each part
 * @param indicator - how it is measured and may be aggregated, such as an `Indicator` of a plan
 * @param per - multiplies a ratio of sums, 100 for a percentage
 * @returns the unrounded figure of the whole; `not-aggregable`, `members-missing`, `no-counts-to-combine`,
 *   `zero-denominator`, or `no-observation` of no parts
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * const parts = [{ value: 30, numerator: 3, denominator: 10 }, { value: 10, numerator: 9, denominator: 90 }];
 * aggregateParts(parts, { measure: 'proportion', aggregation: 'ratio-of-sums' }, 100); // => { status: 'ok', value: 12 }
 * aggregateParts(parts, { measure: 'median', aggregation: 'none' }); // => { status: 'unavailable', reason: 'not-aggregable' }
 */
export function aggregateParts(
  parts: readonly ReportedPart[],
  indicator: Pick<Indicator, 'measure' | 'aggregation'>,
  per = 1,
): Outcome<number> {
  const { measure, aggregation } = indicator;
  if (aggregation === 'none' || measure === 'median' || measure === 'index') return unavailable('not-aggregable');
  if (parts.length === 0) return unavailable('no-observation');
  if (aggregation === 'ratio-of-sums') {
    if (parts.some(({ numerator, denominator }) => numerator === null || denominator === null)) {
      return unavailable(parts.some(({ value }) => value === null) ? 'members-missing' : 'no-counts-to-combine');
    }
    const [numerators, denominators] = [
      parts.map((part) => part.numerator ?? 0),
      parts.map((part) => part.denominator ?? 0),
    ];
    assertNumbers('numerators', numerators, 0);
    assertNumbers('denominators', denominators, 0);
    const whole = preciseSum(denominators);
    return whole === 0 ? unavailable('zero-denominator') : finiteOutcome((per * preciseSum(numerators)) / whole);
  }
  const values = parts.map(({ value }) => value).filter((value) => value !== null);
  if (values.length < parts.length) return unavailable('members-missing');
  if (aggregation === 'sum') {
    assertNumbers('values', values);
    return finiteOutcome(preciseSum(values));
  }
  const weights = parts.map(({ weight, denominator }) => weight ?? denominator).filter((weight) => weight !== null);
  return weights.length < parts.length ? unavailable('no-counts-to-combine') : weightedMean(values, weights);
}
