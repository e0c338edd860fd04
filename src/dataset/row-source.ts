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

/**
 * One object stands for every row and is filled from its columns.
 *
 * Its fields are written out, in one order, so that the engine sees the same form of object in every dataset of a process. Accessors made
 * for each dataset are a new form each time, and after a few of them reading a row is no longer optimised.
 */
function columnSource(given: ObservationColumns): RowSource {
  // Callers without types may leave any column out.
  const columns: Partial<Record<keyof Observation, ArrayLike<unknown>>> = given;
  const row: Partial<Record<keyof Observation, unknown>> = {};
  const length = FIELDS.reduce((longest, field) => Math.max(longest, columns[field]?.length ?? 0), 0);
  return {
    length,
    row: (position) => {
      row.indicator = columns.indicator?.[position];
      row.area = columns.area?.[position];
      row.period = columns.period?.[position];
      row.sex = columns.sex?.[position];
      row.urbanisation = columns.urbanisation?.[position];
      row.age = columns.age?.[position];
      row.group = columns.group?.[position];
      row.value = columns.value?.[position];
      row.numerator = columns.numerator?.[position];
      row.denominator = columns.denominator?.[position];
      row.standardError = columns.standardError?.[position];
      row.unit = columns.unit?.[position];
      row.status = columns.status?.[position];
      row.published = columns.published?.[position];
      row.source = columns.source?.[position];
      row.derived = columns.derived?.[position];
      row.conflict = columns.conflict?.[position];
      row.quality = columns.quality?.[position];
      return row;
    },
  };
}
