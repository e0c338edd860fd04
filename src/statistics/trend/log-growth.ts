/**
 * The logarithm of `last ÷ first`. Near 1 the logarithm of the change keeps the digits that the ratio has lost.
 *
 * @param first - finite, above 0
 * @param last - finite, above 0
 * @returns the logarithm
 */
export function logGrowth(first: number, last: number): number {
  const change = (last - first) / first;
  return Math.abs(change) < 0.5 ? Math.log1p(change) : Math.log(last) - Math.log(first);
}
