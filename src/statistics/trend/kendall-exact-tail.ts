/**
 * Share of all orders of a series whose Kendall's S is at least as large in size.
 *
 * S is the number of comparable pairs less twice the inversions, and the inversions of a multiset have the generating
 * function `[n]! ÷ Π [t]!` in q-factorials: built up one group of equal values at a time, in whole numbers.
 *
 * @param ties - how often each different value occurs
 * @param size - the size of S
 * @returns the share, 1 for size 0
 */
export function kendallExactTail(ties: readonly number[], size: number): number {
  if (size === 0 || ties.length < 2) return 1;
  let ways: bigint[] = [1n];
  let placed = 0;
  for (const count of ties) {
    for (let step = 1; step <= count; step += 1) {
      ways = dividedBy(times(ways, placed + step), step);
    }
    placed += count;
  }
  // The ways are symmetric: S runs from the most pairs, for no inversion, down to their negative.
  const most = ways.length - 1;
  const tail = ways.reduce((sum, way, inversions) => (most - 2 * inversions >= size ? sum + way : sum), 0n);
  const total = ways.reduce((sum, way) => sum + way, 0n);
  return Number(2n * tail) / Number(total);
}

/** Times `1 − q^power`. */
function times(ways: readonly bigint[], power: number): bigint[] {
  const product = [...ways, ...new Array<bigint>(power).fill(0n)];
  for (const [at, way] of ways.entries()) product[at + power] = (product[at + power] as bigint) - way;
  return product;
}

/** By `1 − q^power`, which goes without remainder. */
function dividedBy(ways: readonly bigint[], power: number): bigint[] {
  const quotient = ways.slice(0, ways.length - power);
  for (let at = power; at < quotient.length; at += 1) {
    quotient[at] = (quotient[at] as bigint) + (quotient[at - power] as bigint);
  }
  return quotient;
}
