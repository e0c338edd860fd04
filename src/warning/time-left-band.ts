import type { WarningSettings } from './settings.js';

/**
 * Whether the time to a deadline is short, middling or long.
 *
 * @param yearsLeft - whole years from the year of the evaluation to the deadline; 0 or less once it has passed
 * @param bands - up to how many years time is short, and up to how many middling, both included
 * @returns 0 short, 1 middling, 2 long: the column of the tables of grades
 * @example
 * timeLeftBand(2, [2, 5]); // => 0
 * timeLeftBand(6, [2, 5]); // => 2
 */
export function timeLeftBand(yearsLeft: number, bands: WarningSettings['yearsLeftBands']): 0 | 1 | 2 {
  const [short, middling] = bands;
  if (yearsLeft <= short) return 0;
  return yearsLeft <= middling ? 1 : 2;
}
