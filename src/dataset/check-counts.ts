import { compareDecimals } from '../exact/compare-decimals.js';
import { planIndex } from '../plan/plan-index.js';
import { type Dataset, type Finding, rowFlags } from './dataset.js';
import { CELLS_PER_AREA } from './series-cell.js';

/**
 * Finds numerators above their denominators where the indicator's range ends at its whole: a share of 100 %. Gross rates
 * may exceed 100 % and are left alone.
 *
 * @param dataset - the dataset
 * @param findings - what was found is added here
 */
export function checkCounts(dataset: Dataset, findings: Finding[]): void {
  const { numerator, denominator, flags } = dataset.columns;
  if (numerator.length === 0 || denominator.length === 0) return;
  const both = rowFlags.numerator | rowFlags.denominator;
  const endsAtWhole = [...planIndex(dataset.plan).indicators.values()].map(
    ({ unit, range }) => unit === '%' && range.upper !== undefined && compareDecimals(range.upper, '100') === 0,
  );
  for (const [series, cell] of dataset.series.cells.entries()) {
    if (endsAtWhole[Math.floor(cell / CELLS_PER_AREA / dataset.codes.area.size)] !== true) continue;
    for (
      let place = dataset.seriesStart[series] as number;
      place < (dataset.seriesStart[series + 1] as number);
      place += 1
    ) {
      const row = dataset.rowsBySeries[place] as number;
      if (((flags[row] as number) & both) !== both) continue;
      const [part, whole] = [numerator[row] as number, denominator[row] as number];
      if (part > whole) {
        const details = { numerator: part, denominator: whole };
        findings.push({
          code: 'numerator-over-denominator',
          grade: 'warning',
          rows: [row],
          field: 'numerator',
          details,
        });
      }
    }
  }
}
