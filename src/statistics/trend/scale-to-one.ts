/**
 * Divides numbers by a power of two, so that the largest lies near 1 and squares stay within doubles. Nothing is rounded.
 *
 * @param values - finite numbers; changed in place
 * @returns the power of two
 */
export function scaleToOne(values: Float64Array): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  const scale = largest === 0 ? 1 : 2 ** Math.min(1000, Math.max(-1000, Math.floor(Math.log2(largest))));
  values.set(values.map((value) => value / scale));
  return scale;
}
