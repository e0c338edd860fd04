import { tieCounts } from './tie-counts.js';

/**
 * Variance of Kendall's S of a series without trend, corrected for equal values.
 *
 * `V = (n (n − 1) (2n + 5) − Σ t (t − 1) (2t + 5)) ÷ 18`, over the groups of t equal values.
 *
 * Source: Kendall, Rank Correlation Methods, chapter 5.
 *
 * @param values - the series
 * @returns the variance, 0 when all values are equal
 */
export function kendallVariance(values: ArrayLike<number>): number {
  const part = (count: number): number => count * (count - 1) * (2 * count + 5);
  return (part(values.length) - tieCounts(values).reduce((sum, count) => sum + part(count), 0)) / 18;
}
