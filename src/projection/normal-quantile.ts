import { normalProbability } from './normal-probability.js';

/**
 * The value below which a standard normal value lies with the given probability.
 *
 * A rational start, then Halley steps on the probability: relative error below 1e-9 from 1e-200 to the middle.
 * Source of the start: M. Abramowitz, I. Stegun, "Handbook of Mathematical Functions", 26.2.23.
 *
 * @param probability - above 0 and below 1
 * @returns z
 */
export function normalQuantile(probability: number): number {
  if (probability > 0.5) return -normalQuantile(1 - probability);
  if (probability === 0.5) return 0;
  const root = Math.sqrt(-2 * Math.log(probability));
  let z =
    (2.515517 + root * (0.802853 + root * 0.010328)) / (1 + root * (1.432788 + root * (0.189269 + root * 0.001308))) -
    root;
  for (let step = 0; step < 3; step += 1) {
    const error = ((normalProbability(z) - probability) * 2.5066282746310002) / Math.exp((-z * z) / 2);
    z -= error / (1 + (z * error) / 2);
  }
  return z;
}
