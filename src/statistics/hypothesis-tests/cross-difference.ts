/**
 * `a·b − c·d` of whole numbers, rounded once: with populations the products leave the safe integers, and their difference
 * would lose all digits.
 *
 * @param a - whole number
 * @param b - whole number
 * @param c - whole number
 * @param d - whole number
 * @returns the difference
 */
export function crossDifference(a: number, b: number, c: number, d: number): number {
  const first = a * b;
  const second = c * d;
  if (Number.isSafeInteger(first) && Number.isSafeInteger(second)) return first - second;
  return Number(BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d));
}
