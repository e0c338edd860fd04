import { comparePeriods } from './compare-periods.js';
import type { DatasetColumns } from './dataset.js';

/** The rows series by series. */
export interface OrderedRows {
  /** Series → position of its first row in `rowsBySeries`; one more entry than there are series. */
  readonly seriesStart: Int32Array;
  readonly rowsBySeries: Int32Array;
}

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
  const { published } = columns;
  const compare = (a: number, b: number): number =>
    comparePeriods(columns, a, b) || (published[a] as number) - (published[b] as number) || a - b;
  for (let position = 0; position < seriesCount; position += 1) {
    const start = seriesStart[position] as number;
    const end = seriesStart[position + 1] as number;
    // Most tables come in order of time; looking costs less than sorting.
    let isOrdered = true;
    for (let place = start + 1; place < end && isOrdered; place += 1) {
      isOrdered = compare(rowsBySeries[place - 1] as number, rowsBySeries[place] as number) <= 0;
    }
    if (!isOrdered) rowsBySeries.subarray(start, end).sort(compare);
  }
  return { seriesStart, rowsBySeries };
}
