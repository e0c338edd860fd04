import { outOfRangeError } from '../errors/out-of-range-error.js';

const MOST_PLACES = 100;

/**
 * Refuses a number of decimals that cannot be written.
 *
 * @param places - decimals
 * @throws PlanError `argument/out-of-range` unless it is a whole number from 0 to 100
 */
export function assertPlaces(places: number): void {
  if (Number.isInteger(places) && places >= 0 && places <= MOST_PLACES) return;
  throw outOfRangeError('places', places, `a whole number from 0 to ${String(MOST_PLACES)}`);
}
