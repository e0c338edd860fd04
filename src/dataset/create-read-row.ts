import type { Observation } from '../model/observation.js';
import { everyone } from './series-cell.js';

/** A row in the form that the columns take; one is filled again and again. */
export interface ReadRow {
  sex: number;
  urbanisation: number;
  subgroup: string;
  /** NaN where the row declares that there is no figure. */
  coefficient: number;
  scale: number;
  /** The digits where they do not fit a safe integer. */
  longValue: string | undefined;
  published: number;
  status: number;
  /** Counts are 0 where `flags` does not say that they are there. */
  numerator: number;
  denominator: number;
  standardError: number;
  flags: number;
  /** Fields beside the value that could not be read. */
  unreadable: readonly (keyof Observation)[];
}

/**
 * A row to be filled by `readRow`.
 *
 * @returns an empty row
 */
export function createReadRow(): ReadRow {
  return {
    sex: 0,
    urbanisation: 0,
    subgroup: everyone,
    coefficient: Number.NaN,
    scale: 0,
    longValue: undefined,
    published: 0,
    status: 0,
    numerator: 0,
    denominator: 0,
    standardError: 0,
    flags: 0,
    unreadable: [],
  };
}
