import type { Cell } from './attainment-plan.js';

/** Live births in a year of a city like Zhongwei; everything here is synthetic. */
export const births = 14_000;

/** A yearly maternal mortality ratio per 100,000 as a register prints it, one decimal, with its counts. */
export function deathsPer100000(deaths: number, denominator: number = births): Cell {
  // Tenths of the ratio, rounded half up in whole numbers.
  const tenths = Math.floor((deaths * 2_000_000 + denominator) / (2 * denominator));
  return { value: `${String(Math.floor(tenths / 10))}.${String(tenths % 10)}`, numerator: deaths, denominator };
}
