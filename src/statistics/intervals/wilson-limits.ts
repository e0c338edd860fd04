/**
 * Wilson's limits of a proportion.
 *
 * The lower limit comes from the product of the two roots, `x² ÷ n(n + z²)`, because their difference would cancel.
 *
 * @param count - 0 to `total`, whole or not
 * @param total - above 0
 * @param z - how many standard deviations the interval spans to each side
 * @returns lower and upper limit, from 0 to 1
 */
export function wilsonLimits(
  count: number,
  total: number,
  z: number,
): { readonly lower: number; readonly upper: number } {
  const square = z * z;
  const whole = total + square;
  const others = total - count;
  const root = z * Math.sqrt((count / total) * others + square / 4);
  const upper = others === 0 ? 1 : (count + square / 2 + root) / whole;
  const lower = others === 0 ? total / whole : ((count / total) * count) / (whole * upper);
  return { lower, upper };
}
