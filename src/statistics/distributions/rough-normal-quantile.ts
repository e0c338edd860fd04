/**
 * The normal quantile to three decimals: a first guess for a search.
 *
 * Source: M. Abramowitz, I. Stegun, "Handbook of Mathematical Functions", 26.2.22.
 *
 * @param tail - size of a tail, above 0 and below 1
 * @returns how many standard deviations above the mean the upper tail of that size begins
 */
export function roughNormalQuantile(tail: number): number {
  if (tail > 0.5) return -roughNormalQuantile(1 - tail);
  const t = Math.sqrt(-2 * Math.log(tail));
  return t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + 0.04481 * t));
}
