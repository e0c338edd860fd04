/**
 * A number near the mean, to measure values from before they are squared: the mean of the first, the middle and the last.
 * Exact where all values are equal.
 *
 * @param values - finite numbers, at least one
 * @returns the number; not finite where one of the three is not
 */
export function nearMean(values: ArrayLike<number>): number {
  const { length } = values;
  const first = values[0] as number;
  return first + ((values[length >> 1] as number) - first + ((values[length - 1] as number) - first)) / 3;
}
