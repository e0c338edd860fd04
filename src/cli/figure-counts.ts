import type { RowCounts } from '../dataset/dataset.js';
import type { LoadedRows } from './loaded-rows.js';

/** How many figures became what; `given` is the sum of `used`, `superseded`, `missing` and `refused`. */
export interface FigureCounts extends RowCounts {
  /** Figures left blank without a stated reason. */
  readonly missing: number;
}

/**
 * The counts of a dataset, and of what its tables gave beside it.
 *
 * @param counts - of the dataset
 * @param rows - what was read
 * @returns the sum of both
 */
export function figureCounts(
  counts: RowCounts,
  { missing, refused }: Pick<LoadedRows, 'missing' | 'refused'>,
): FigureCounts {
  return { ...counts, given: counts.given + missing + refused, missing, refused: counts.refused + refused };
}
