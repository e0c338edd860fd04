import type { DecimalText, Text } from '../../../model/text.js';
import type { Unit } from '../../../model/unit.js';
import type { CellReason, ReportCell } from '../report.js';

/**
 * A cell with its content, or with the reason why it has none.
 *
 * @param value - what it holds; `undefined` where there is nothing
 * @param reason - why, where there is nothing
 * @param unit - unit of a figure
 * @returns the cell
 */
export function filledCell(
  value: DecimalText | number | Text | undefined,
  reason: CellReason,
  unit?: Unit,
): ReportCell {
  if (value === undefined) return { status: 'unavailable', reason };
  return { status: 'ok', value, ...(unit === undefined ? {} : { unit }) };
}
