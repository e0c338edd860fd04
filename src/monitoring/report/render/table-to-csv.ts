import type { Language } from '../../../model/text.js';
import type { ReportCell, ReportTable } from '../report.js';
import { formulaSafe } from './formula-safe.js';

/**
 * A table as CSV (RFC 4180), for spreadsheets and other programs: figures without their unit, which has a column of its own, as
 * has the reason why a cell is empty.
 *
 * Columns are named by their ids, `…_unit` and `…_reason` beside those that need them; reasons are codes. Text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 *
 * @param table - any table of a report or of a volume
 * @param language - of the words in its cells
 * @returns the text of the file, its lines ended by `\r\n`; only the names of the columns for a table without rows
 * @example
 * const column = { id: 'value', title: { zh: '数值', en: 'Figure' }, type: 'decimal' };
 * const row = (id, value) => ({ id, cells: { value }, trace: [] });
 * const table = { kind: 'table', id: 't', title: column.title, columns: [column], rows: [
 *   row('a', { status: 'ok', value: '-0.5', unit: '%' }),
 *   row('b', { status: 'unavailable', reason: 'no-observation' }),
 * ] };
 * tableToCsv(table, 'en'); // => 'value,value_unit,value_reason\r\n-0.5,%,\r\n,,no-observation\r\n'
 */
export function tableToCsv<Id extends string>({ columns, rows }: ReportTable<Id>, language: Language): string {
  const shown = columns.map(({ id }) => {
    const cells = rows.map((row) => row.cells[id]);
    return {
      id,
      hasUnit: cells.some((cell) => cell.status === 'ok' && cell.unit !== undefined),
      hasReason: cells.some(({ status }) => status === 'unavailable'),
    };
  });
  const line = (of: (column: (typeof shown)[number]) => readonly [string, string, string]): string =>
    shown
      .flatMap((column) => {
        const [value, unit, reason] = of(column);
        return [value, ...(column.hasUnit ? [unit] : []), ...(column.hasReason ? [reason] : [])];
      })
      .map((field) => csvField(field))
      .join(',');
  return [
    line(({ id }) => [id, `${id}_unit`, `${id}_reason`]),
    ...rows.map((row) => line(({ id }) => fieldsOf(row.cells[id], language))),
  ]
    .map((text) => `${text}\r\n`)
    .join('');
}

function fieldsOf(cell: ReportCell, language: Language): readonly [string, string, string] {
  if (cell.status === 'unavailable') return ['', '', cell.reason];
  const { value, unit = '' } = cell;
  return [typeof value === 'object' ? value[language] : String(value), unit, ''];
}

function csvField(text: string): string {
  const safe = formulaSafe(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
