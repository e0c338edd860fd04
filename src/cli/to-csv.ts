import { stringify } from 'csv-stringify/sync';
import { formulaSafe } from '../monitoring/report/render/formula-safe.js';

/**
 * Lines of cells as CSV, text that a spreadsheet would take for a formula escaped.
 *
 * @param header - the names of the columns
 * @param lines - their cells, as many as there are columns
 * @returns the text of the file
 * @example
 * toCsv(['a', 'b'], [['=1+1', -0.5]]); // => "a,b\n'=1+1,-0.5\n"
 */
export function toCsv(header: readonly string[], lines: readonly (readonly (string | number)[])[]): string {
  const safe = lines.map((line) => line.map((cell) => (typeof cell === 'string' ? formulaSafe(cell) : cell)));
  return stringify([header, ...safe]);
}
