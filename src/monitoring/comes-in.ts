import type { Occasion } from '../model/machinery.js';
import type { CycleYears } from './cycle-years.js';

/**
 * Whether an occasion comes in a reporting year.
 *
 * @param occasion - the occasion
 * @param year - the reporting year
 * @param years - those of the cycle
 * @param onceYear - the year from which on something that is done once is due
 * @returns true for what is done once from its year on, for everything that has no interval in every reporting year
 */
export function comesIn(occasion: Occasion, year: number, years: CycleYears, onceYear: number): boolean {
  switch (occasion) {
    case 'once':
      return year >= onceYear;
    case 'mid-term':
      return year === years.midTerm;
    case 'final':
      return year === years.final;
    case 'yearly':
    case 'regularly':
    case 'when-needed':
    case 'always':
      return years.reporting.includes(year);
  }
}
