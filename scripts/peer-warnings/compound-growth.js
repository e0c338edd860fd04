/**
 * Compound yearly growth between two figures, as Open SDG takes it: 0 stands as 0.001; no rate where the signs differ.
 *
 * @returns the rate, or `undefined`
 */
export function compoundGrowth(from, to, years) {
  const [start, end] = [from === 0 ? 0.001 : from, to === 0 ? 0.001 : to];
  if (years <= 0 || start < 0 !== end < 0) return undefined;
  return (end / start) ** (1 / years) - 1;
}
