import { mostSubgroups } from './series-key.js';

/** Which series a key belongs to. */
export interface SeriesIndex {
  /** Series → key; the key is made by `seriesKey`. */
  readonly keys: readonly number[];
  /** The series of a key, where there is one. */
  find(key: number): number | undefined;
  /** The series of a key; a new one where there was none. */
  findOrAdd(key: number): number;
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
 * @param cells - how many keys of subgroup 0 there can be
 * @param rows - how many rows will be indexed
 * @returns the index
 */
export function createSeriesIndex(cells: number, rows: number): SeriesIndex {
  const table = new Int32Array(cells <= Math.max(ALWAYS_SMALL, CELLS_PER_ROW * rows) ? cells : 0);
  const others = new Map<number, number>();
  const keys: number[] = [];
  const cellOf = (key: number): number => {
    const cell = key / mostSubgroups;
    return cell < table.length && Number.isInteger(cell) ? cell : -1;
  };
  const find = (key: number): number | undefined => {
    const cell = cellOf(key);
    if (cell < 0) return others.get(key);
    // The table holds the series plus one, so that its zeros mean none.
    const found = table[cell] as number;
    return found === 0 ? undefined : found - 1;
  };
  return {
    keys,
    find,
    findOrAdd(key) {
      const known = find(key);
      if (known !== undefined) return known;
      const cell = cellOf(key);
      if (cell < 0) others.set(key, keys.length);
      else table[cell] = keys.length + 1;
      keys.push(key);
      return keys.length - 1;
    },
  };
}
