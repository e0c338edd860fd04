import type { Observation } from '../model/observation.js';
import type { FindingLog } from './tables/finding-log.js';
import type { TableFile, TablePlace } from './tables/read-tables.js';

/** Observations and all that is known of where they came from. */
export interface LoadedRows {
  readonly observations: readonly Observation[];
  readonly files: readonly TableFile[];
  /** What reading found; what the dataset finds is added. */
  readonly log: FindingLog;
  /** Figures that are missing without a stated reason. */
  readonly missing: number;
  readonly refused: number;
  /** Where an observation stands, or one of its fields. */
  place(row: number, field?: keyof Observation): TablePlace | undefined;
}
