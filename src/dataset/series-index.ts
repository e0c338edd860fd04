import type { DatasetSeries } from './dataset.js';
import { mostSubgroups } from './series-cell.js';

/** The same while it is being filled. */
export interface SeriesIndex extends DatasetSeries {
  /** The series of a cell and subgroup; a new one where there was none. */
  findOrAdd(cell: number, subgroup: number): number;
}

/** A table of this many cells costs less than a map, whatever the number of rows. */
const ALWAYS_SMALL = 65_536;
const CELLS_PER_ROW = 8;

/**
 * An empty index of series.
 *
 * Series of everyone (subgroup 0) are nearly all there are: where their cells are not many more than the rows they stand in
 * a table, which is read several times faster than a map. All others stand in a map.
 *
 * @param cells - how many cells there can be
 * @param rows - how many rows will be indexed
 * @returns the index
 */
export function createSeriesIndex(cells: number, rows: number): SeriesIndex {
  // Holds the series plus one, so that its zeros mean none.
  const table = new Int32Array(cells <= Math.max(ALWAYS_SMALL, CELLS_PER_ROW * rows) ? cells : 0);
  const others = new Map<number, number>();
  const cellOf: number[] = [];
  const subgroupOf: number[] = [];
  const find = (cell: number, subgroup: number): number | undefined => {
    if (subgroup !== 0 || cell >= table.length) return others.get(cell * mostSubgroups + subgroup);
    const found = table[cell] as number;
    return found === 0 ? undefined : found - 1;
  };
  return {
    cells: cellOf,
    subgroups: subgroupOf,
    find,
    findOrAdd(cell, subgroup) {
      const known = find(cell, subgroup);
      if (known !== undefined) return known;
      const series = cellOf.push(cell) - 1;
      subgroupOf.push(subgroup);
      if (subgroup === 0 && cell < table.length) table[cell] = series + 1;
      else others.set(cell * mostSubgroups + subgroup, series);
      return series;
    },
  };
}
