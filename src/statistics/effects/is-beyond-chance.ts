/**
 * Whether a p is small enough for a claim at a level.
 *
 * @param p - two-sided
 * @param level - such as 0.95
 * @returns whether p is at most 1 − level; 0.1 is at a level of 0.9, although 1 − 0.9 is a little less in doubles
 */
export function isBeyondChance(p: number, level: number): boolean {
  return 1 - p >= level;
}
