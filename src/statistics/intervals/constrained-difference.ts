import { bracketedRoot } from '../bracketed-root.js';
import type { ShareOfTotal } from './interval.js';

/**
 * The variance of a difference of two proportions at their most likely values, given that difference.
 *
 * The derivative of the log-likelihood, times what clears its fractions, is a cubic with one root between the ends; it is
 * evaluated from its factors, which keep digits that its coefficients would lose.
 *
 * Source: O. Miettinen, M. Nurminen, "Comparative analysis of two rates", Statistics in Medicine 4 (1985), appendix.
 *
 * @param first - count and total above 0
 * @param second - count and total above 0
 * @param difference - first − second, from −1 to 1
 * @returns `p₁q₁/n₁ + p₂q₂/n₂`
 */
export function constrainedDifferenceVariance(first: ShareOfTotal, second: ShareOfTotal, difference: number): number {
  if (difference < 0) return constrainedDifferenceVariance(second, first, -difference);
  const { count: x, total: n } = first;
  const { count: y, total: m } = second;
  // The smaller probabilities are searched, because a double resolves them better: p₁ = p₂ + d is q₂ = q₁ + d.
  if (2 * (x + y) > n + m) {
    return constrainedDifferenceVariance({ count: m - y, total: m }, { count: n - x, total: n }, difference);
  }
  const p = likeliestSecond(x, n - x, y, m - y, difference);
  return ((p + difference) * (1 - difference - p)) / n + (p * (1 - p)) / m;
}

function likeliestSecond(x: number, notX: number, y: number, notY: number, difference: number): number {
  if (difference === 0) return (x + y) / (x + notX + y + notY);
  const room = 1 - difference;
  // A factor whose count is 0 has left the likelihood; without it the root may lie outside, and the end is likeliest.
  const derivative = (p: number): number => {
    const own = notX === 0 ? x : x * (room - p) - notX * (p + difference);
    const other = y === 0 ? -notY : y * (1 - p) - notY * p;
    return (1 - p) * (y === 0 ? 1 : p) * own + (p + difference) * (notX === 0 ? 1 : room - p) * other;
  };
  if (derivative(0) <= 0) return 0;
  return derivative(room) >= 0 ? room : bracketedRoot(derivative, 0, room);
}
