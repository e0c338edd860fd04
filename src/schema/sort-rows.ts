import type * as z from 'zod';
import { notAnArray } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';

/** A row that was refused, and why. */
export interface RefusedRow {
  /** Position in the input, from 0. */
  readonly row: number;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/**
 * Sorts untrusted rows into those that a schema takes and those that it refuses.
 *
 * @param where - the function that was called, for the message
 * @param input - an array from JSON
 * @param schema - what a row has to be
 * @returns the rows taken, in their order, and the refused ones with their place in the input
 * @throws PlanError `argument/invalid` when the input is not an array
 */
export function sortRows<Row>(
  where: string,
  input: unknown,
  schema: z.ZodType<Row>,
): { parsed: Row[]; refused: RefusedRow[] } {
  if (!Array.isArray(input)) {
    throw new PlanError('argument/invalid', { where, received: typeof input }, notAnArray(where, typeof input));
  }
  const parsed: Row[] = [];
  const refused: RefusedRow[] = [];
  for (const [row, given] of (input as readonly unknown[]).entries()) {
    const result = schema.safeParse(given);
    if (result.success) parsed.push(result.data);
    else {
      const problems = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
      refused.push({ row, problems });
    }
  }
  return { parsed, refused };
}
