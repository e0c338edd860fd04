import { type Outcome, unavailable } from '../../model/outcome.js';
import { assertNonNegative } from '../assert-non-negative.js';
import { finiteOutcome } from '../checks/finite-outcome.js';
import { preciseSum } from '../summation/precise-sum.js';

/** One indicator of a sub-index. */
export interface GapIndicator {
  /** Women's figure by men's, 0 or more. */
  readonly ratio: number;
  /** Its weight, 0 or more; all together about 1. See `wefSubindexes`. */
  readonly weight: number;
  /** The ratio that counts as equality; what lies above counts no more. Default 1. */
  readonly benchmark?: number;
}

/**
 * A sub-index in the form of the Global Gender Gap Index of the World Economic Forum.
 *
 * `Σ weight × min(ratio, benchmark)`: each ratio of women to men is cut at its equality benchmark. Weights are used as they
 * are published; those of education add up to 1.001, which the Forum's own scores carry. It measures gaps, not levels, and only the gaps of women: men behind women do not show. The whole index is the plain
 * mean of four sub-indexes. Benchmarks other than 1: 0.944 for the sex ratio at birth (female by male), 1.06 for healthy
 * life expectancy. A place without one of the indicators has another index, not the same with less.
 *
 * Source: World Economic Forum, Global Gender Gap Report 2023, appendix B.
 *
 * @param indicators - ratios, weights, benchmarks
 * @returns an unrounded number, about 1 (or the mean of the benchmarks) at equality; `zero-denominator` when all weights are 0,
 *   `too-few-points` of no indicators
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * genderGapSubindex([{ ratio: 1.2, weight: 0.5 }, { ratio: 0.5, weight: 0.5 }]); // => { status: 'ok', value: 0.75 }
 * genderGapSubindex([{ ratio: 0.93, weight: 1, benchmark: 0.944 }]); // => { status: 'ok', value: 0.93 }
 * genderGapSubindex([]); // => { status: 'unavailable', reason: 'too-few-points' }
 */
export function genderGapSubindex(indicators: readonly GapIndicator[]): Outcome<number> {
  if (indicators.length === 0) return unavailable('too-few-points');
  const cut = indicators.map(({ ratio, benchmark = 1 }, at) => {
    assertNonNegative(`indicators[${String(at)}].ratio`, ratio);
    assertNonNegative(`indicators[${String(at)}].benchmark`, benchmark);
    return Math.min(ratio, benchmark);
  });
  const weights = indicators.map(({ weight }, at) => {
    assertNonNegative(`indicators[${String(at)}].weight`, weight);
    return weight;
  });
  if (weights.every((weight) => weight === 0)) return unavailable('zero-denominator');
  return finiteOutcome(preciseSum(weights.map((weight, at) => weight * (cut[at] as number))));
}
