import { comparePeriods } from './compare-periods.js';
import type { DatasetColumns } from './dataset.js';

/** The rows series by series. */
export interface OrderedRows {
  /** Series → position of its first row in `rowsBySeries`; one more entry than there are series. */
  readonly seriesStart: Int32Array;
  readonly rowsBySeries: Int32Array;
  /** The series in which a period has more than one row. */
  readonly repeating: readonly number[];
}

/**
 * The accepted rows in order of series, then period and day of publication.
 *
 * A counting sort puts the rows of a series together; only inside a series are they compared, so the cost stays linear
 * in the rows for series of bounded length.
 *
 * @param columns - the rows
 * @param seriesCount - how many series there are
 * @returns where each series starts, the rows, and which series repeat a period
 */
export function orderRows(
  columns: Pick<DatasetColumns, 'series' | 'period' | 'periods' | 'published'>,
  seriesCount: number,
): OrderedRows {
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
  const { period, periods, published } = columns;
  const { rank } = periods;
  const compare = (a: number, b: number): number =>
    comparePeriods(columns, a, b) || (published[a] ?? 0) - (published[b] ?? 0) || a - b;
  const repeating: number[] = [];
  for (let position = 0; position < seriesCount; position += 1) {
    const start = seriesStart[position] as number;
    const end = seriesStart[position + 1] as number;
    // Most tables come in order of time with one row a period; looking costs less than sorting.
    let last = -1;
    let place = start;
    for (; place < end; place += 1) {
      const next = rank[period[rowsBySeries[place] as number] as number] as number;
      if (next <= last) break;
      last = next;
    }
    if (place === end) continue;
    const rows = rowsBySeries.subarray(start, end).sort(compare);
    if (rows.some((row, index) => index > 0 && period[row] === period[rows[index - 1] as number]))
      repeating.push(position);
  }
  return { seriesStart, rowsBySeries, repeating };
}
