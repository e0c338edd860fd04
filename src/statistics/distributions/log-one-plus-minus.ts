/**
 * `ln(1 + x) − x`, without the cancellation that the two terms have near 0.
 *
 * With `r = x ÷ (2 + x)`, `ln(1 + x) = 2 artanh r`; its first term and `x` make `−r·x` exactly, and what remains is summed.
 *
 * @param x - above −1
 * @returns a number, 0 or less, to full relative accuracy
 */
export function logOnePlusMinus(x: number): number {
  if (x > 1 || x < -0.5) return Math.log1p(x) - x;
  const r = x / (2 + x);
  const square = r * r;
  let sum = 1 / 3;
  let power = square;
  for (let divisor = 5; power > 1e-18; divisor += 2) {
    sum += power / divisor;
    power *= square;
  }
  return r * (2 * square * sum - x);
}
