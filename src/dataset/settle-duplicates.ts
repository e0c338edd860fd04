import { compareRepeated } from './compare-repeated.js';
import type { DatasetColumns, Finding } from './dataset.js';
import type { OrderedRows } from './order-rows.js';
import { valueText } from './value-text.js';
import { compareDecimals } from '../exact/compare-decimals.js';

/**
 * Decides between rows of the same series and period.
 *
 * Rows published on different days are vintages: the newest counts, the others are superseded but kept, so that an
 * evaluation can be run as of an earlier day. An unknown day counts as before every known one. Rows of the same day with
 * the same value are one figure, of which the row that `compareRepeated` puts first is kept whole; declared missing figures
 * are one too, whatever they give as the reason. With different values they are all refused.
 *
 * @param columns - the rows; refused ones lose their series
 * @param ordered - the rows series by series
 * @param findings - what was found is added here
 * @returns the rows that repeat another or were replaced, and how many rows lost their series
 */
export function settleDuplicates(
  columns: DatasetColumns,
  ordered: OrderedRows,
  findings: Finding[],
): { superseded: ReadonlySet<number>; removed: number } {
  const { seriesStart, rowsBySeries, repeating } = ordered;
  const superseded = new Set<number>();
  let removed = 0;
  for (const series of repeating) {
    const end = seriesStart[series + 1] as number;
    for (let first = seriesStart[series] as number; first < end; ) {
      let next = first + 1;
      while (
        next < end &&
        columns.period[rowsBySeries[next] as number] === columns.period[rowsBySeries[first] as number]
      ) {
        next += 1;
      }
      if (next - first > 1) {
        const rows = [...rowsBySeries.subarray(first, next)];
        settlePeriod(columns, rows, superseded, findings);
        removed += rows.filter((row) => (columns.series[row] as number) < 0).length;
      }
      first = next;
    }
  }
  return { superseded, removed };
}

function settlePeriod(columns: DatasetColumns, rows: number[], superseded: Set<number>, findings: Finding[]): void {
  const vintages = new Map<number, number[]>();
  for (const row of rows) {
    const day = columns.published[row] ?? 0;
    const vintage = vintages.get(day);
    if (vintage === undefined) vintages.set(day, [row]);
    else vintage.push(row);
  }
  const kept: number[] = [];
  for (const vintage of vintages.values()) {
    const [first, ...others] = vintage as [number, ...number[]];
    if (others.every((row) => sameFigure(columns, first, row))) {
      const keeper = others.reduce((best, row) => (compareRepeated(columns, row, best) < 0 ? row : best), first);
      kept.push(keeper);
      for (const row of vintage) {
        if (row === keeper) continue;
        columns.series[row] = -1;
        superseded.add(row);
        findings.push({ code: 'duplicate', grade: 'note', rows: [keeper, row], details: {} });
      }
    } else {
      for (const row of vintage) columns.series[row] = -1;
      const values = vintage.map((row) => valueText(columns, row) ?? '').join(', ');
      findings.push({
        code: 'conflicting-duplicate',
        grade: 'error',
        rows: vintage,
        field: 'value',
        details: { received: values.slice(0, 80) },
      });
    }
  }
  const newest = kept.pop();
  if (newest === undefined) return;
  for (const row of kept) {
    superseded.add(row);
    findings.push({ code: 'superseded', grade: 'note', rows: [row, newest], details: {} });
  }
}

function sameFigure(columns: DatasetColumns, a: number, b: number): boolean {
  const [first, second] = [valueText(columns, a), valueText(columns, b)];
  // Only a row that declares a missing figure has no value.
  return first === undefined || second === undefined ? first === second : compareDecimals(first, second) === 0;
}
