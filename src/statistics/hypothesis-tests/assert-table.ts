import { assertArgument } from '../assert-argument.js';
import { assertWholeCount } from '../assert-whole-count.js';

/**
 * Refuses what is not a table of counts.
 *
 * @param table - rows of counts
 * @throws PlanError `argument/out-of-range` unless it has two rows and two columns or more, all rows of the same length, and
 *   only whole numbers, 0 or more
 */
export function assertTable(table: readonly (readonly number[])[]): void {
  assertArgument(table.length >= 2, 'number of rows', table.length, '2 or more');
  const columns = table[0]?.length ?? 0;
  assertArgument(columns >= 2, 'number of columns', columns, '2 or more');
  table.forEach((row, index) => {
    const where = `table[${String(index)}]`;
    assertArgument(row.length === columns, `length of ${where}`, row.length, `${String(columns)}, as in the first row`);
    row.forEach((count, column) => assertWholeCount(`${where}[${String(column)}]`, count));
  });
}
