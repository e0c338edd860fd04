import { logOnePlusMinus } from './log-one-plus-minus.js';

/**
 * `count − mean − count · ln(count ÷ mean)`: by how much a count's probability falls when the mean moves away from it.
 *
 * The difference enters by itself, because near the mean all digits of the result are in it.
 *
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000), the function `bd0`.
 *
 * @param count - above 0
 * @param mean - above 0
 * @param difference - `count − mean`, exactly rounded
 * @returns a number, 0 or less
 */
export function logDeviance(count: number, mean: number, difference: number): number {
  const relative = -difference / count;
  return relative > -0.5 && relative < 1
    ? count * logOnePlusMinus(relative)
    : count * Math.log(mean / count) + difference;
}
