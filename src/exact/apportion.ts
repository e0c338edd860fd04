/**
 * Divides whole units in proportion to weights, by largest remainder, so that the parts add up to the units exactly.
 *
 * Every part is cut to whole units; those that are then missing go, one each, to the parts that lost most, of equal ones to
 * the first. Calculated in whole numbers, so that no part tips by a rounding of doubles.
 *
 * Source: Hamilton's method of apportionment.
 *
 * @param units - what is divided, 0 or more
 * @param weights - one for each part, 0 or more, not all 0
 * @returns the parts in the order of the weights
 * @example
 * apportion(100n, [1n, 1n, 1n]); // => [34n, 33n, 33n]
 * apportion(1n, [0n, 5n]); // => [0n, 1n]
 */
export function apportion(units: bigint, weights: readonly bigint[]): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const parts = weights.map((weight) => (weight * units) / total);
  const lost = weights.map((weight) => (weight * units) % total);
  const missing = Number(units - parts.reduce((sum, part) => sum + part, 0n));
  const order = lost.map((_, position) => position);
  // A stable sort keeps the order of the weights where remainders are equal.
  order.sort(
    (a, b) => Number((lost[b] as bigint) > (lost[a] as bigint)) - Number((lost[b] as bigint) < (lost[a] as bigint)),
  );
  for (const position of order.slice(0, missing)) parts[position] = (parts[position] as bigint) + 1n;
  return parts;
}
