import { compareDecimals } from '../exact/compare-decimals.js';
import { multiplyDecimals } from '../exact/multiply-decimals.js';

/** Far more than rounding can move a product of doubles, as a share of it. */
const SURELY_APART = 1e-12;

/**
 * Whether progress keeps up with time.
 *
 * Where the two are close the product is taken in decimals: 0.75 × 0.4 is 0.3, which as doubles would be more than a progress
 * of 0.3.
 *
 * @param progress - share of the way
 * @param elapsed - share of the time
 * @param onScheduleRatio - how much of the elapsed share is asked for
 * @returns true when `progress ≥ onScheduleRatio × elapsed`
 * @example
 * isOnSchedule(0.3, 0.4, 0.75); // => true
 */
export function isOnSchedule(progress: number, elapsed: number, onScheduleRatio: number): boolean {
  const expected = onScheduleRatio * elapsed;
  if (Math.abs(progress - expected) > SURELY_APART * Math.abs(expected)) return progress > expected;
  return compareDecimals(progress, multiplyDecimals(onScheduleRatio, elapsed)) >= 0;
}
