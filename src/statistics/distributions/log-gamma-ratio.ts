/** Coefficients of Stirling's series in `1/z, 1/z³, 1/z⁵ …`; NIST Digital Library of Mathematical Functions, 5.11.1. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];

/**
 * `ln Γ(z + shift) − ln Γ(z)`, accurate relative to a shift near 0, where the two logarithms would cancel: every part of it
 * is a logarithm or a power of `1 + shift/z`, less 1.
 *
 * @param z - above 0
 * @param shift - above `−z`
 * @returns the logarithm of the ratio
 */
export function logGammaRatio(z: number, shift: number): number {
  let base = z;
  let ratio = 0;
  for (; base < 10; base += 1) ratio -= Math.log1p(shift / base);
  const growth = Math.log1p(shift / base);
  ratio += (base + shift - 0.5) * growth + shift * (Math.log(base) - 1);
  let power = 1 / base;
  STIRLING.forEach((coefficient, index) => {
    ratio += coefficient * power * Math.expm1(-(2 * index + 1) * growth);
    power /= base * base;
  });
  return ratio;
}
