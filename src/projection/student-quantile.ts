import { normalQuantile } from './normal-quantile.js';
import { studentProbability } from './student-probability.js';

/**
 * The value below which a value of Student's t distribution lies with the given probability.
 *
 * @param probability - above 0 and below 1
 * @param degrees - degrees of freedom, a whole number from 1
 * @returns t, to about twelve digits, by halving the interval
 */
export function studentQuantile(probability: number, degrees: number): number {
  if (probability < 0.5) return -studentQuantile(1 - probability, degrees);
  // The t distribution has heavier tails than the normal one, so its quantile lies further out.
  let low = normalQuantile(probability);
  let high = Math.max(2 * low, 1);
  while (studentProbability(high, degrees) < probability && high < 1e12) high *= 2;
  for (let step = 0; step < 100 && high - low > 1e-13 * high; step += 1) {
    const middle = (low + high) / 2;
    if (studentProbability(middle, degrees) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
