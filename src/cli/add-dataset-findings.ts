import type { Dataset } from '../dataset/dataset.js';
import type { LoadedRows } from './loaded-rows.js';
import { showPlace } from './show-place.js';

/** Other rows that a finding names; a figure given a thousand times needs no list of them. */
const MOST_OTHERS = 20;

/**
 * Adds what a dataset found in its rows to the log of their tables, with file, line and column.
 *
 * @param dataset - made from the rows
 * @param rows - the rows and their places; their log takes the findings
 */
export function addDatasetFindings(dataset: Dataset, rows: LoadedRows): void {
  for (const { code, grade, rows: positions, field, details } of dataset.findings) {
    rows.log.add(code, grade, () => {
      const [first = 0, ...others] = positions;
      const place = rows.place(first, field);
      return {
        ...{ code, grade, details },
        file: place?.file ?? '',
        ...(place === undefined ? {} : { line: place.line, column: place.column, heading: place.heading }),
        ...(others.length === 0
          ? {}
          : { also: others.slice(0, MOST_OTHERS).map((row) => showPlace(rows.place(row, field))) }),
      };
    });
  }
}
