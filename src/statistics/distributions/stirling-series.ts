/**
 * The asymptotic series `1/12z − 1/360z³ + …` that Stirling's formula leaves out of `ln Γ(z + 1)`.
 *
 * Source: NIST Digital Library of Mathematical Functions, 5.11.1.
 *
 * @param z - 10 or more, where six terms are enough for a double
 * @returns a number above 0, about `1 ÷ 12z`
 */
export function stirlingSeries(z: number): number {
  const s = 1 / (z * z);
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) / z;
}
