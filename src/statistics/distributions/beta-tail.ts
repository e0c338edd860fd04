import { betaTerm } from './beta-term.js';
import { logGammaRatio } from './log-gamma-ratio.js';
import { logOnePlusMinus } from './log-one-plus-minus.js';
import { tailIntegral } from './tail-integral.js';

/** From this size of both parameters on the integral takes fewer steps than a continued fraction. */
const LARGE_SHAPE = 250;

/**
 * One tail of the beta distribution: the regularised incomplete beta function `I_x(a, b)`, or 1 minus it. The smaller
 * tail is always computed itself.
 *
 * @param a - first shape, above 0
 * @param b - second shape, above 0
 * @param x - from 0 to 1
 * @param y - `1 − x`, to full relative accuracy
 * @param drift - `a·y − b·x`, to full relative accuracy: how far `x` lies below the mean
 * @param isUpper - the tail above `x`, not below
 * @param known - `betaTerm(a, b, x, y, drift) · a·b ÷ (a + b)`, where it is known
 * @returns a probability
 */
export function betaTail(
  a: number,
  b: number,
  x: number,
  y: number,
  drift: number,
  isUpper: boolean,
  known?: number,
): number {
  if (x <= 0) return isUpper ? 1 : 0;
  if (y <= 0) return isUpper ? 0 : 1;
  const isLarge = a >= LARGE_SHAPE && b >= LARGE_SHAPE;
  // Everything below is written for the tail on the left of the mean; the other one is its mirror image.
  const isLeft = isLarge ? drift >= 0 : x * (a + b + 2) < a + 1;
  return isLeft
    ? tailLeftOfMean(a, b, x, y, drift, isUpper, isLarge, known)
    : tailLeftOfMean(b, a, y, x, -drift, !isUpper, isLarge, known);
}

function tailLeftOfMean(
  a: number,
  b: number,
  x: number,
  y: number,
  drift: number,
  isUpper: boolean,
  isLarge: boolean,
  known?: number,
): number {
  if (isUpper && a < 1) return smallShapeUpper(a, b, x);
  const term = known ?? betaTerm(a, b, x, y, drift) * a * (b / (a + b));
  const lower = term * (isLarge ? largeShapeIntegral(a, b, x, y, drift) / y : lowerFraction(a, b, x, y, drift));
  return isUpper ? 1 - lower : lower;
}

/** `∫ t^(a−1) (1−t)^(b−1) dt` from 0 to `x`, divided by `x^a y^(b−1)`; `t = x(1 − z)`. */
function largeShapeIntegral(a: number, b: number, x: number, y: number, drift: number): number {
  const odds = x / y;
  const fall = (drift - y + x) / y;
  const curvature = a - 1 + (b - 1) * odds * odds;
  return tailIntegral(
    (z) => (z >= 1 ? -Infinity : (a - 1) * logOnePlusMinus(-z) + (b - 1) * logOnePlusMinus(odds * z) - fall * z),
    1 / (Math.max(fall, 0) + Math.sqrt(curvature)),
  );
}

/**
 * The lower tail divided by `x^a y^b ÷ B(a, b)`: the continued fraction of A. DiDonato, A. Morris, "Significant digit
 * computation of the incomplete beta function ratios" (1992), equation 9, by Lentz's method. The drift enters by itself,
 * so that nothing cancels where one parameter is small and the other a population.
 */
function lowerFraction(a: number, b: number, x: number, y: number, drift: number): number {
  let fraction = (a / (a + 1)) * (drift + 1);
  let c = fraction;
  let d = 0;
  for (let step = 1; ; step += 1) {
    const odd = a + 2 * step - 1;
    const middle = ((step * (b - step)) / odd) * x;
    const numerator = (((a + step - 1) * (a + b + step - 1)) / odd) * middle * x;
    const denominator = step + middle + ((a + step) / (odd + 2)) * (drift + 1 + step * (1 + y));
    d = 1 / (denominator + numerator * d);
    c = denominator + numerator / c;
    const factor = c * d;
    fraction *= factor;
    if (!(Math.abs(factor - 1) > 3e-16)) return 1 / fraction;
  }
}

/** 1 minus the lower tail for a small `a`, where the lower tail is near 1: its logarithm is summed first. */
function smallShapeUpper(a: number, b: number, x: number): number {
  let part = 1;
  let sum = 0;
  for (let step = 1; Math.abs(part) > 1e-18 * Math.abs(sum); step += 1) {
    part *= ((step - b) * x) / step;
    sum += part / (a + step);
  }
  return -Math.expm1(a * Math.log(x) + logGammaRatio(b, a) - logGammaRatio(1, a) + Math.log1p(a * sum));
}
