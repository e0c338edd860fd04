/** A mean of a group, and what its error and degrees of freedom are made of. */
export interface SpreadOfMean {
  readonly units: number;
  readonly mean: number;
  /** Root of the sum of squares about the mean. */
  readonly spread: number;
  /** Its standard error by CR2, 0 of a single unit. */
  readonly error: number;
  /** Trace of the quadratic form that the squared error is, and of its square. */
  readonly trace: number;
  readonly squares: number;
}

/**
 * The mean of a group of units, weighted or not, with the error that is right on average if all units have the same variance
 * (CR2 of single changes): with shares `a` of weight and `S = Σ a²`, `error² = Σ a² e² ÷ (1 − 2a + S)`.
 *
 * Source: Bell and McCaffrey (2002), Survey Methodology 28, 169–181; Imbens and Kolesár (2016), Rev. Econ. Stat. 98, 701–712, for
 * the degrees of freedom, which are `trace² ÷ squares` of the sum over independent groups.
 *
 * @param changes - one for each unit, at least one
 * @param weights - above 0; equal where absent
 * @returns the mean and its spread
 */
export function spreadOfMean(changes: readonly number[], weights?: readonly number[]): SpreadOfMean {
  const units = changes.length;
  const heaviest = Math.max(...(weights ?? [1]));
  const relative = changes.map((_, at) => (weights?.[at] ?? heaviest) / heaviest);
  const total = relative.reduce((sum, weight) => sum + weight, 0);
  const shares = relative.map((weight) => weight / total);
  const [origin] = changes as readonly [number];
  const mean = changes.reduce((sum, change, at) => sum + (shares[at] as number) * (change - origin), origin);
  const deviations = changes.map((change) => change - mean);
  const spread = Math.hypot(...deviations);
  if (units === 1) return { units, mean, spread, error: 0, trace: 0, squares: 0 };
  const concentration = shares.reduce((sum, share) => sum + share * share, 0);
  const parts = shares.map((share) => share / Math.sqrt(1 - 2 * share + concentration));
  let squares = 0;
  for (const [at, part] of parts.entries()) {
    for (const [other, otherPart] of parts.entries()) {
      const together = Number(at === other) - (shares[at] as number) - (shares[other] as number) + concentration;
      squares += (part * otherPart * together) ** 2;
    }
  }
  return {
    units,
    mean,
    spread,
    error: Math.hypot(...deviations.map((deviation, at) => (parts[at] as number) * deviation)),
    trace: concentration,
    squares,
  };
}
