/**
 * How often each different value occurs.
 *
 * @param values - finite numbers
 * @returns the counts, in no promised order
 */
export function tieCounts(values: ArrayLike<number>): number[] {
  const counts = new Map<number, number>();
  // Only an index reads a list that may be no iterable.
  // eslint-disable-next-line @typescript-eslint/prefer-for-of
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts.values()];
}
