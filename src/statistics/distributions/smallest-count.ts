import { roughNormalQuantile } from './rough-normal-quantile.js';

/** A share this close to a step of the distribution, in units of the last digit, is taken as the step. */
const FUZZ = 64 * Number.EPSILON;

/**
 * The smallest count whose lower tail has at least, or whose upper tail at most, a given size.
 *
 * @param mean - of the distribution
 * @param deviation - its standard deviation
 * @param largest - the largest count; Infinity where there is none
 * @param probability - size of the tail
 * @param isUpper - the upper tail is given, not the lower
 * @param tailAt - a tail at a count
 * @returns a whole number from 0 to the largest
 */
export function smallestCount(
  mean: number,
  deviation: number,
  largest: number,
  probability: number,
  isUpper: boolean,
  tailAt: (count: number, isUpper: boolean) => number,
): number {
  const slack = FUZZ * probability;
  // Whichever tail is smaller is the accurate one.
  const isReached = (count: number): boolean => {
    if (count >= largest) return true;
    if (probability <= 0.5) {
      const tail = tailAt(count, isUpper);
      return isUpper ? tail <= probability + slack : tail >= probability - slack;
    }
    const rest = tailAt(count, !isUpper);
    return isUpper ? rest >= 1 - probability - slack : rest <= 1 - probability + slack;
  };
  const z = probability > 0 && probability < 1 ? roughNormalQuantile(probability) : 0;
  const guess = Math.round(mean + (isUpper ? z : -z) * deviation);
  let high = Math.max(0, Math.min(guess, largest));
  let low = high;
  for (let stride = 1; !isReached(high); stride *= 2) {
    low = high + 1;
    high += stride;
  }
  for (let stride = 1; low > 0 && isReached(low - 1); stride *= 2) {
    high = low - 1;
    low = Math.max(0, low - 1 - stride);
  }
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}
