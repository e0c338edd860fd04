import type { MonitoringRecord } from '../model/record.js';
import { recordSchema } from './record-schema.js';
import { type RefusedRow, sortRows } from './sort-rows.js';

/** The rows that are records of the cycle, and those that are not. Together they are all rows. */
export interface ParsedRecords {
  readonly records: readonly MonitoringRecord[];
  readonly refused: readonly RefusedRow[];
}

/**
 * Sorts untrusted rows into dated records of the cycle and refused rows. One bad row never stops the others and is never lost.
 *
 * @param input - an array from JSON
 * @returns the records in their order, for `createRecordLog`, and the refused rows with what is wrong with each; an empty
 *   array gives two empty lists
 * @throws PlanError `argument/invalid` when the input is not an array
 * @example
 * parseRecords([]); // => { records: [], refused: [] }
 */
export function parseRecords(input: unknown): ParsedRecords {
  const { parsed, refused } = sortRows('parseRecords', input, recordSchema);
  return { records: parsed, refused };
}
