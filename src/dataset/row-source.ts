import type { Observation, ObservationColumns } from '../model/observation.js';

/** Rows one after another, whatever form they came in. */
export interface RowSource {
  readonly length: number;
  /** The row at a position, or `undefined` where it is not an object. */
  row(position: number): Partial<Record<keyof Observation, unknown>> | undefined;
}

const FIELDS = [
  'indicator',
  'area',
  'period',
  'sex',
  'urbanisation',
  'age',
  'group',
  'value',
  'numerator',
  'denominator',
  'standardError',
  'unit',
  'status',
  'published',
  'source',
  'derived',
  'conflict',
  'quality',
] as const satisfies readonly (keyof Observation)[];

/**
 * Reads rows or columns through one interface.
 *
 * @param input - rows, or columns of equal length
 * @returns a source that reads one row at a time; a source of columns reuses one object for all its rows
 */
export function rowSource(input: Iterable<Observation> | ObservationColumns): RowSource {
  if (Symbol.iterator in input) {
    const rows: readonly unknown[] = Array.isArray(input) ? input : [...input];
    return {
      length: rows.length,
      row: (position) => {
        const row = rows[position];
        return typeof row === 'object' && row !== null ? row : undefined;
      },
    };
  }
  return columnSource(input);
}

/** One object stands for every row: each of its fields reads its column at the current position. */
function columnSource(columns: ObservationColumns): RowSource {
  let current = 0;
  const row: Partial<Record<keyof Observation, unknown>> = {};
  let length = 0;
  for (const field of FIELDS) {
    const column: ArrayLike<unknown> | undefined = columns[field];
    if (column === undefined) {
      row[field] = undefined;
      continue;
    }
    length = Math.max(length, column.length);
    Object.defineProperty(row, field, { get: () => column[current] });
  }
  return {
    length,
    row: (position) => {
      current = position;
      return row;
    },
  };
}
