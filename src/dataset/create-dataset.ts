import type { Observation, ObservationColumns } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import { planIndex } from '../plan/plan-index.js';
import { checkCounts } from './check-counts.js';
import { checkSexes } from './check-sexes.js';
import type { Dataset, Finding } from './dataset.js';
import { orderRows } from './order-rows.js';
import { readRows } from './read-rows.js';
import { rowSource } from './row-source.js';
import { CELLS_PER_AREA } from './series-cell.js';
import { settleDuplicates } from './settle-duplicates.js';

/**
 * Observations, checked and indexed for a plan.
 *
 * It never throws on data: every row is used, superseded or refused, `counts` says how many, and `findings` names the
 * rows with their reasons. Values keep their printed precision; units convert exactly into the indicator's own. Rows that
 * differ only in `published` are vintages of one figure. Two rows that contradict each other are both refused, because
 * nothing tells which is right; of rows that repeat one value of one day a single row is kept whole, chosen by what it says: a
 * series break first, then more printed places, then more of counts and standard error, then the other fields in a fixed
 * order. The order of the rows changes nothing but the positions in the findings; only where there are more than 65,536
 * different pairs of age and group, everyone included, the first are taken and rows of the others refused.
 *
 * Cost: linear in the rows, apart from sorting each series.
 *
 * @param rows - observations, or columns of equal length; read once and not kept
 * @param plan - the plan whose indicators, areas and units count
 * @returns a dataset for `evaluatePlan`, `evaluateCriterion` and the look-ups of this room; empty input gives an empty one
 * @example
 * const row = { indicator: 'maternal-mortality-ratio', area: '640500', period: '2024', value: '7.1' };
 * createDataset([row], zhongweiPlan).counts; // => { given: 1, used: 1, context: 0, superseded: 0, refused: 0 }
 */
export function createDataset(rows: Iterable<Observation> | ObservationColumns, plan: Plan): Dataset {
  const index = planIndex(plan);
  const findings: Finding[] = [];
  const { columns, series, codes } = readRows(rowSource(rows), index, findings);
  const ordered = orderRows(columns, series.cells.length);
  const { superseded, removed } = settleDuplicates(columns, ordered, findings);
  const { seriesStart, rowsBySeries } = removed === 0 ? ordered : orderRows(columns, series.cells.length);
  // Indicators of the plan have the lowest codes, and the cell of a series holds its indicator.
  const firstContextCell = index.indicators.size * codes.area.size * CELLS_PER_AREA;
  const dataset: Dataset = {
    plan,
    findings,
    columns,
    series,
    seriesStart,
    rowsBySeries,
    codes,
    counts: countRows(
      columns.series,
      seriesStart,
      superseded,
      (position) => (series.cells[position] as number) >= firstContextCell,
    ),
  };
  checkCounts(dataset, findings);
  checkSexes(dataset, findings);
  return dataset;
}

/** Series by series, because nearly all rows are used. */
function countRows(
  series: Int32Array,
  seriesStart: Int32Array,
  superseded: ReadonlySet<number>,
  isContext: (position: number) => boolean,
) {
  let used = 0;
  let context = 0;
  const add = (position: number, rows: number): void => {
    used += rows;
    if (isContext(position)) context += rows;
  };
  for (let position = 0; position < seriesStart.length - 1; position += 1) {
    add(position, (seriesStart[position + 1] as number) - (seriesStart[position] as number));
  }
  // A row replaced by a later publication stays in its series; one that repeats another has none.
  for (const row of superseded) {
    const position = series[row] as number;
    if (position >= 0) add(position, -1);
  }
  return {
    given: series.length,
    used,
    context,
    superseded: superseded.size,
    refused: series.length - used - superseded.size,
  };
}
