import type { Observation } from '../model/observation.js';
import { observationSchema } from './observation-schema.js';
import { type RefusedRow, sortRows } from './sort-rows.js';

/** The rows that are observations, and those that are not. Together they are all rows. */
export interface ParsedObservations {
  readonly observations: readonly Observation[];
  readonly refused: readonly RefusedRow[];
}

/**
 * Sorts untrusted rows into observations and refused rows. One bad row never stops the others and is never lost.
 *
 * @param input - an array from JSON
 * @returns the observations in their order, and the refused rows with what is wrong with each; an empty array gives two
 *   empty lists
 * @throws PlanError `argument/invalid` when the input is not an array
 * @example
 * parseObservations([]); // => { observations: [], refused: [] }
 */
export function parseObservations(input: unknown): ParsedObservations {
  const { parsed, refused } = sortRows('parseObservations', input, observationSchema);
  return { observations: parsed as Observation[], refused };
}
