import type { Observation } from '../model/observation.js';
import { observationSchema } from './observation-schema.js';
import { notAnArray } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';

/** A row that is not an observation, and why. */
export interface RefusedRow {
  /** Position in the input, from 0. */
  readonly row: number;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

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
  if (!Array.isArray(input)) {
    throw new PlanError(
      'argument/invalid',
      { where: 'parseObservations', received: typeof input },
      notAnArray('parseObservations', typeof input),
    );
  }
  const observations: Observation[] = [];
  const refused: RefusedRow[] = [];
  for (const [row, given] of (input as readonly unknown[]).entries()) {
    const parsed = observationSchema.safeParse(given);
    if (parsed.success) observations.push(parsed.data as Observation);
    else {
      const problems = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
      refused.push({ row, problems });
    }
  }
  return { observations, refused };
}
