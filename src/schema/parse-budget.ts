import type { BudgetLine } from '../model/budget.js';
import { budgetLineSchema } from './budget-schema.js';
import { type RefusedRow, sortRows } from './sort-rows.js';

/** The rows that are budget lines, and those that are not. Together they are all rows. */
export interface ParsedBudget {
  readonly lines: readonly BudgetLine[];
  readonly refused: readonly RefusedRow[];
}

/**
 * Sorts untrusted rows into budget lines and refused rows. One bad row never stops the others and is never lost.
 *
 * Amounts are yuan as decimal text: a number is refused, because a double does not say how many fen it means. `yuanOf` of the
 * entry `monitoring` converts amounts in 万元 exactly.
 *
 * @param input - an array from JSON
 * @returns the lines in their order, for `createBudget`, and the refused rows with what is wrong with each; an empty array
 *   gives two empty lists
 * @throws PlanError `argument/invalid` when the input is not an array
 * @example
 * parseBudget([]); // => { lines: [], refused: [] }
 */
export function parseBudget(input: unknown): ParsedBudget {
  const { parsed, refused } = sortRows('parseBudget', input, budgetLineSchema);
  return { lines: parsed, refused };
}
