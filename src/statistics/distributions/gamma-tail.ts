import { gammaTerm } from './gamma-term.js';
import { logGammaRatio } from './log-gamma-ratio.js';
import { logOnePlusMinus } from './log-one-plus-minus.js';
import { tailIntegral } from './tail-integral.js';

/** From this shape on the integral takes fewer steps than a series. */
const LARGE_SHAPE = 250;

/**
 * One tail of the gamma distribution with rate 1: the regularised incomplete gamma function `P(shape, x)` or
 * `Q(shape, x)`. The smaller tail is always computed itself, never as 1 minus the other.
 *
 * @param shape - above 0
 * @param x - 0 or more
 * @param isUpper - the tail above `x`, not below
 * @returns a probability
 */
export function gammaTail(shape: number, x: number, isUpper: boolean): number {
  if (x <= 0 || x === Infinity) return isUpper === x <= 0 ? 1 : 0;
  const term = gammaTerm(shape, x);
  // Out there no double is small enough, and a fraction of the largest numbers would never settle.
  if (term === 0) return isUpper === x < shape ? 1 : 0;
  if (shape >= LARGE_SHAPE) {
    const near = shape * term * largeShapeIntegral(shape, x);
    return isUpper === x >= shape ? near : 1 - near;
  }
  if (x >= Math.max(1, shape)) {
    const upper = shape * term * upperFraction(shape, x);
    return isUpper ? upper : 1 - upper;
  }
  if (isUpper && shape < 1) return smallShapeUpper(shape, x);
  const lower = term * lowerSeries(shape, x);
  return isUpper ? 1 - lower : lower;
}

/** `∫ t^(shape−1) e^−t dt` over the tail on the far side of the mean, divided by `x^shape e^−x`; `t = x(1 ± z)`. */
function largeShapeIntegral(shape: number, x: number): number {
  const power = shape - 1;
  const sign = x >= shape ? 1 : -1;
  const fall = sign * (x - power);
  return tailIntegral(
    (z) => (sign < 0 && z >= 1 ? -Infinity : power * logOnePlusMinus(sign * z) - fall * z),
    1 / (Math.max(fall, 0) + Math.sqrt(power)),
  );
}

/** Legendre's continued fraction by Lentz's method; NIST DLMF 8.9.2. */
function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let step = 1; ; step += 1) {
    const a = step * (shape - step);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const factor = c * d;
    fraction *= factor;
    if (!(Math.abs(factor - 1) > 3e-16)) return fraction;
  }
}

/** `1 + x/(shape+1) + x²/(shape+1)(shape+2) + …`; NIST DLMF 8.7.1. */
function lowerSeries(shape: number, x: number): number {
  let part = 1;
  let sum = 1;
  for (let divisor = shape + 1; part > 1e-17 * sum; divisor += 1) {
    part *= x / divisor;
    sum += part;
  }
  return sum;
}

/** `1 − P` for a small shape, where `P` is near 1: the logarithm of `P` is summed and only then taken from 1. */
function smallShapeUpper(shape: number, x: number): number {
  let part = -x;
  let sum = part / (shape + 1);
  for (let step = 2; Math.abs(part) > 1e-18 * Math.abs(sum); step += 1) {
    part *= -x / step;
    sum += part / (shape + step);
  }
  return -Math.expm1(shape * Math.log(x) - logGammaRatio(1, shape) + Math.log1p(shape * sum));
}
