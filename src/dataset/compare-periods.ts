import type { DatasetColumns } from './dataset.js';

/**
 * The order of two rows in time.
 *
 * @param columns - the rows
 * @param a - position of the one row
 * @param b - position of the other
 * @returns negative, 0 when they speak of the same period, or positive
 */
export function comparePeriods(
  { period, periods }: Pick<DatasetColumns, 'period' | 'periods'>,
  a: number,
  b: number,
): number {
  const { rank } = periods;
  return (rank[period[a] as number] as number) - (rank[period[b] as number] as number);
}
