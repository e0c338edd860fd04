import { type Outcome, unavailable } from '../../model/outcome.js';
import { finiteOutcome } from '../checks/finite-outcome.js';
import { preciseSum } from '../summation/precise-sum.js';
import { sumOf } from '../summation/sum-of.js';
import { weightedMean } from './weighted-mean.js';

/** What the weights are. */
export interface WeightedVarianceOptions {
  /**
   * `reliability` (default): importance or inverse variances; only their proportions count. `frequency`: how often each
   * value occurred. `population`: the values are all there are, nothing is estimated.
   */
  readonly weights?: 'reliability' | 'frequency' | 'population';
}

/**
 * Weighted variance.
 *
 * `Σ w (x − weighted mean)² ÷ d`, where `d` is `Σ w − Σ w² ÷ Σ w` for reliability weights, `Σ w − 1` for frequencies, `Σ w`
 * for a whole population. The three answer different questions; with weights that are all 1 the first two are the
 * sample variance. It is the spread of the values, not the uncertainty of a survey's mean: that needs the design.
 *
 * Source: Galassi and others, GNU Scientific Library manual, weighted samples; Harrell, Hmisc, wtd.var.
 *
 * @param values - finite numbers
 * @param weights - as many numbers, 0 or more
 * @param options - what the weights are
 * @returns the variance; `zero-denominator` when all weights are 0, `too-few-points` where nothing is left to estimate from
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * weightedVariance([1, 2, 6], [1, 1, 1]); // => { status: 'ok', value: 7 }
 * weightedVariance([1, 3], [2, 2], { weights: 'population' }); // => { status: 'ok', value: 1 }
 * weightedVariance([1, 3], [1, 0]); // => { status: 'unavailable', reason: 'too-few-points' }
 */
export function weightedVariance(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  options: WeightedVarianceOptions = {},
): Outcome<number> {
  const centre = weightedMean(values, weights);
  if (centre.status === 'unavailable') return centre;
  const total = preciseSum(weights);
  const weight = (at: number): number => weights[at] as number;
  const distance = (at: number): number => (values[at] as number) - centre.value;
  const drift = sumOf(values.length, (at) => weight(at) * distance(at));
  const squares = sumOf(values.length, (at) => weight(at) * distance(at) ** 2) - drift ** 2 / total;
  const { weights: kind = 'reliability' } = options;
  // Shares first: weights of any size neither vanish nor overflow when squared, and one weight alone leaves exactly 0.
  const freedom =
    kind === 'population'
      ? total
      : kind === 'frequency'
        ? total - 1
        : total * sumOf(values.length, (at) => (weight(at) / total) * (1 - weight(at) / total));
  return freedom <= 0 ? unavailable('too-few-points') : finiteOutcome(squares / freedom);
}
