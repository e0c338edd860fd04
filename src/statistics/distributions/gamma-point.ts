import { gammaTail } from './gamma-tail.js';
import { gammaTerm } from './gamma-term.js';
import { logFactorial } from './log-factorial.js';
import { logGammaRatio } from './log-gamma-ratio.js';
import { roughNormalQuantile } from './rough-normal-quantile.js';
import { tailRoot } from './tail-root.js';

/** Below it the first term of the series is the whole of the lower tail in a double. */
const FIRST_TERM_ALONE = 1e-17;

/**
 * Where a tail of the gamma distribution with rate 1 has a given size.
 *
 * @param shape - above 0
 * @param target - size of the tail, from 0 to 1
 * @param isUpper - the tail above the point, not below
 * @returns the point; 0 or Infinity where it leaves the range of a double
 */
export function gammaPoint(shape: number, target: number, isUpper: boolean): number {
  // The smaller tail is the accurate one, and 1 − target is exact where it is the smaller.
  if (target > 0.5) return gammaPoint(shape, 1 - target, !isUpper);
  if (target === 0) return isUpper ? Infinity : 0;
  const guess = firstGuess(shape, target, isUpper);
  if (!isUpper && guess < FIRST_TERM_ALONE) return guess;
  return tailRoot(guess, target, isUpper, (x) => ({
    tail: gammaTail(shape, x, isUpper),
    term: shape * gammaTerm(shape, x),
    drift: shape - x,
  }));
}

/** Wilson and Hilferty's cube root, and the first term of the series or of the tail where it fails. */
function firstGuess(shape: number, target: number, isUpper: boolean): number {
  const spread = 1 / (9 * shape);
  const z = roughNormalQuantile(target);
  const root = 1 - spread + (isUpper ? z : -z) * Math.sqrt(spread);
  if (shape >= 0.5 && root > 0.3) return shape * root ** 3;
  const far = Math.log(shape / target) - logFactorial(shape);
  if (isUpper && far > 1) return far;
  return Math.exp(((isUpper ? Math.log1p(-target) : Math.log(target)) + logGammaRatio(1, shape)) / shape);
}
