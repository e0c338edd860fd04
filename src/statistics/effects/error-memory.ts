import { type Outcome, ok, unavailable } from '../../model/outcome.js';

/** How long deviations from the lines last. */
export interface ErrorMemory {
  /** The part of a deviation that lasts into the next year: mean over all that were weighed. 0.5 where nothing is known. */
  readonly mean: number;
  /** The one that the figures favour most, in steps of 0.04. */
  readonly likeliest: number;
  /** Correlation of least-squares residuals with those of the year before, which is too low in short series. */
  readonly lagOne: Outcome<number>;
  /** Of least-squares residuals: about 2 without memory, towards 0 with. `years-missing` where the years have gaps. */
  readonly durbinWatson: Outcome<number>;
}

/**
 * Describes how long deviations last.
 *
 * Source: Durbin and Watson (1950), Biometrika 37, 409–428.
 *
 * @param years - rising
 * @param residuals - of least squares, not all 0
 * @param weights - of the memories that were weighed, with sum 1
 * @returns the description
 */
export function errorMemory(
  years: readonly number[],
  residuals: readonly number[],
  weights: readonly { readonly memory: number; readonly weight: number }[],
): ErrorMemory {
  const largest = Math.max(...residuals.map(Math.abs));
  // Squares of what is brought near 1 neither overflow nor vanish.
  const near = residuals.map((residual) => residual / largest);
  let [squares, products, steps] = [0, 0, 0];
  for (const [at, residual] of near.entries()) {
    squares += residual * residual;
    if (at === 0) continue;
    const before = near[at - 1] as number;
    products += residual * before;
    steps += (residual - before) ** 2;
  }
  const isYearly = years.every((year, at) => at === 0 || year === (years[at - 1] as number) + 1);
  const yearly = (value: number): Outcome<number> => (isYearly ? ok(value + 0) : unavailable('years-missing'));
  return {
    mean: weights.reduce((sum, { memory, weight }) => sum + weight * memory, 0),
    likeliest: weights.reduce((best, next) => (next.weight > best.weight ? next : best)).memory,
    lagOne: yearly(products / squares),
    durbinWatson: yearly(steps / squares),
  };
}
