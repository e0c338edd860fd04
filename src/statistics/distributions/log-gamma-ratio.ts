import { stirlingSeries } from './stirling-series.js';

/**
 * `ln Γ(z + shift) − ln Γ(z)`, accurate relative to a shift near 0, where the two logarithms would cancel.
 *
 * @param z - above 0
 * @param shift - above `−z`
 * @returns the logarithm of the ratio
 */
export function logGammaRatio(z: number, shift: number): number {
  let base = z;
  let below = 0;
  while (base < 10) {
    below += Math.log1p(shift / base);
    base += 1;
  }
  const ratio = (base + shift - 0.5) * Math.log1p(shift / base) + shift * (Math.log(base) - 1);
  return ratio + stirlingSeries(base + shift) - stirlingSeries(base) - below;
}
