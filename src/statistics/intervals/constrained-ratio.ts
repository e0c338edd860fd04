import type { ShareOfTotal } from './interval.js';

/**
 * The variance of `p̂₁ − θp̂₂` at the likeliest proportions whose ratio is `θ`.
 *
 * The quadratic for the likeliest proportion is solved once for it and once for its complement, each where it does not
 * cancel.
 *
 * Source: P. Koopman, "Confidence intervals for the ratio of two binomial proportions", Biometrics 40 (1984).
 *
 * @param first - count and total above 0
 * @param second - count and total above 0
 * @param ratio - first ÷ second, above 0
 * @returns `p₁q₁/n₁ + θ²p₂q₂/n₂`
 */
export function constrainedRatioVariance(first: ShareOfTotal, second: ShareOfTotal, ratio: number): number {
  if (ratio < 1) return ratio * ratio * constrainedRatioVariance(second, first, 1 / ratio);
  const { count: x, total: n } = first;
  const { count: y, total: m } = second;
  const size = n + m;
  const excess = ratio - 1;
  const failures = n - x;
  const half = failures + (m - y) - (y + n) * excess;
  const root = Math.sqrt(half * half + 4 * size * failures * excess);
  const positive = half > 0 ? (half + root) / (2 * size) : failures === 0 ? 0 : (2 * failures * excess) / (root - half);
  const sum = n * ratio + m + x + y * ratio;
  const share =
    positive > 0.5
      ? (2 * ratio * (x + y)) / (sum + Math.sqrt(Math.max(0, sum * sum - 4 * size * ratio * (x + y))))
      : 1 - positive;
  return (share * positive) / n + (share * (excess + positive)) / m;
}
