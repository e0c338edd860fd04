import type { DatasetColumns } from './dataset.js';

/**
 * The accepted rows in order of series, then last year, first year, kind of period and day of publication.
 *
 * A counting sort puts the rows of a series together; only inside a series are they compared, so the cost stays linear
 * in the rows for series of bounded length.
 *
 * @param columns - the rows
 * @param seriesCount - how many series there are
 * @returns where each series starts, and the rows
 */
export function orderRows(
  columns: Pick<DatasetColumns, 'series' | 'startYear' | 'endYear' | 'period' | 'periodKind' | 'published'>,
  seriesCount: number,
): { seriesStart: Int32Array; rowsBySeries: Int32Array } {
  const { series } = columns;
  const seriesStart = new Int32Array(seriesCount + 1);
  for (const position of series) {
    if (position >= 0) seriesStart[position + 1] = (seriesStart[position + 1] as number) + 1;
  }
  for (let position = 0; position < seriesCount; position += 1) {
    seriesStart[position + 1] = (seriesStart[position + 1] as number) + (seriesStart[position] as number);
  }
  const next = seriesStart.slice(0, seriesCount);
  const rowsBySeries = new Int32Array(seriesStart[seriesCount] as number);
  for (let row = 0; row < series.length; row += 1) {
    const position = series[row] as number;
    if (position < 0) continue;
    const place = next[position] as number;
    rowsBySeries[place] = row;
    next[position] = place + 1;
  }
  const at = (column: ArrayLike<number>, row: number): number => column[row] as number;
  const compare = (a: number, b: number): number =>
    at(columns.endYear, a) - at(columns.endYear, b) ||
    at(columns.startYear, a) - at(columns.startYear, b) ||
    at(columns.periodKind, a) - at(columns.periodKind, b) ||
    at(columns.period, a) - at(columns.period, b) ||
    at(columns.published, a) - at(columns.published, b) ||
    a - b;
  for (let position = 0; position < seriesCount; position += 1) {
    const start = seriesStart[position] as number;
    const end = seriesStart[position + 1] as number;
    if (end - start > 1) rowsBySeries.subarray(start, end).sort(compare);
  }
  return { seriesStart, rowsBySeries };
}
