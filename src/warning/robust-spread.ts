import { standardNormalPoint } from '../statistics/distributions/standard-normal-point.js';
import { orderStatistic } from './order-statistic.js';
import { pairScratch } from './pair-scratch.js';

/**
 * How widely figures scatter, whatever a fifth of them does: one of the differences of all pairs in order.
 *
 * `|xᵢ − xⱼ|₍ₖ₎ ÷ (√2 Φ⁻¹(½ + k ÷ 2N))`, `k = h(h − 1) ÷ 2` of the `N` pairs, where `h` is the number of figures without a fifth
 * of them, one at least. It is the Qₙ of Rousseeuw and Croux for a fifth of wrong figures in place of a half, because with
 * five figures Qₙ itself rests on one or two of the smallest differences and tells next to nothing.
 *
 * Source: Rousseeuw and Croux (1993), Alternatives to the median absolute deviation, JASA 88, 1273–1283, section 3.
 *
 * @param values - four or more finite numbers
 * @returns a standard deviation; 0 where about four fifths of the figures are equal
 *
 * @example
 * robustSpread([1, 2, 4, 100]).toFixed(4); // => "3.1451"
 * robustSpread([5, 5, 5, 5, 9]); // => 0
 */
export function robustSpread(values: readonly number[]): number {
  const { length } = values;
  const pairs = (length * (length - 1)) / 2;
  const differences = pairScratch(pairs);
  let pair = 0;
  for (let a = 0; a < length; a += 1) {
    for (let b = a + 1; b < length; b += 1) {
      differences[pair] = Math.abs((values[a] as number) - (values[b] as number));
      pair += 1;
    }
  }
  const kept = length - Math.max(1, Math.floor(length / 5));
  const place = (kept * (kept - 1)) / 2;
  return orderStatistic(differences, pairs, place - 1) / (Math.SQRT2 * standardNormalPoint(0.5 - place / pairs / 2));
}
