import type { DatasetColumns } from './dataset.js';

/**
 * The order of two rows of one series in time: by last year, first year and kind of period, then by the period itself.
 *
 * @param columns - the rows
 * @param a - position of the one row
 * @param b - position of the other
 * @returns negative, 0 when they speak of the same period, or positive
 */
export function comparePeriods(
  { endYear, startYear, periodKind, period }: Pick<DatasetColumns, 'endYear' | 'startYear' | 'periodKind' | 'period'>,
  a: number,
  b: number,
): number {
  return (
    (endYear[a] as number) - (endYear[b] as number) ||
    (startYear[a] as number) - (startYear[b] as number) ||
    (periodKind[a] as number) - (periodKind[b] as number) ||
    (period[a] as number) - (period[b] as number)
  );
}
