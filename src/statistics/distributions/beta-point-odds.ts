import { betaCorrection } from './beta-correction.js';
import { betaTail } from './beta-tail.js';
import { betaTerm } from './beta-term.js';
import { logGammaRatio } from './log-gamma-ratio.js';
import { roughNormalQuantile } from './rough-normal-quantile.js';
import { tailRoot } from './tail-root.js';

/** Below it the first term of the series is the whole of the lower tail in a double. */
const FIRST_TERM_ALONE = 1e-17;

/**
 * The odds `x ÷ (1 − x)` at which a tail of the beta distribution has a given size. Odds keep all digits where `x` is
 * near 1.
 *
 * @param a - first shape, above 0
 * @param b - second shape, above 0
 * @param target - size of the tail, from 0 to 1
 * @param isUpper - the tail above the point, not below
 * @param start - a first guess, above 0, where one better than this function's own is known
 * @returns the odds; 0 or Infinity where they leave the range of a double
 */
export function betaPointOdds(a: number, b: number, target: number, isUpper: boolean, start?: number): number {
  // The smaller tail is the accurate one, and 1 − target is exact where it is the smaller.
  if (target > 0.5) return betaPointOdds(a, b, 1 - target, !isUpper, start);
  if (isUpper) return 1 / betaPointOdds(b, a, target, false, start === undefined ? start : 1 / start);
  if (target === 0) return 0;
  const isGuessed = start !== undefined && start * (1 + b) > FIRST_TERM_ALONE && start < Infinity;
  const guess = isGuessed ? start : firstGuess(a, b, target);
  // Its own guess is that term there; another's is a guess still.
  if (guess * (1 + b) < FIRST_TERM_ALONE) return guess;
  const correction = betaCorrection(a, b);
  const scale = a * (b / (a + b));
  return tailRoot(guess, target, false, (odds) => {
    const x = odds / (1 + odds);
    const y = 1 / (1 + odds);
    const drift = a * y - b * x;
    const term = scale * betaTerm(a, b, x, y, drift, correction);
    return { tail: betaTail(a, b, x, y, drift, false, term), term, drift };
  });
}

/** Abramowitz and Stegun's 26.5.22, or the first term of the lower tail's series where the point lies far out. */
function firstGuess(a: number, b: number, target: number): number {
  if (a >= 1 && b >= 1) {
    const z = roughNormalQuantile(target);
    const inverseA = 1 / (2 * a - 1);
    const inverseB = 1 / (2 * b - 1);
    const h = 2 / (inverseA + inverseB);
    const lambda = (z * z - 3) / 6;
    const w = (z * Math.sqrt(h + lambda)) / h - (inverseB - inverseA) * (lambda + 5 / 6 - 2 / (3 * h));
    if (w < 2) return (a / b) * Math.exp(-2 * w);
  }
  const far = Math.exp((Math.log(target) + logGammaRatio(1, a) - logGammaRatio(b, a)) / a);
  return far < 0.9 ? far / (1 - far) : a / b;
}
