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

function columnSource(columns: ObservationColumns): RowSource {
  const present = FIELDS.flatMap((field) => {
    const column = columns[field];
    return column === undefined ? [] : [{ field, column }];
  });
  const row: Partial<Record<keyof Observation, unknown>> = {};
  return {
    length: Math.max(0, ...present.map(({ column }) => column.length)),
    row: (position) => {
      for (const { field, column } of present) row[field] = column[position];
      return row;
    },
  };
}
