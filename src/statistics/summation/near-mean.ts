/** So many first values tell where to measure from. */
const LEADING = 256;

/**
 * A number near the mean, to measure values from before they are squared: the mean of the first few. Exact where all values
 * are equal.
 *
 * @param values - finite numbers, at least one
 * @param weights - as many; 1 each where absent
 * @param first - position of the first value of weight above 0
 * @returns the number; not finite where a value is not
 */
export function nearMean(values: ArrayLike<number>, weights?: ArrayLike<number>, first = 0): number {
  const origin = values[first] as number;
  const end = Math.min(values.length, first + LEADING);
  let weight = 0;
  let sum = 0;
  for (let at = first; at < end; at += 1) {
    const one = weights === undefined ? 1 : (weights[at] as number);
    weight += one;
    sum += one * ((values[at] as number) - origin);
  }
  return origin + sum / weight;
}
