import { multiplyByPowerOfTen } from '../exact/multiply-by-power-of-ten.js';
import { formatDecimal } from '../exact/format-decimal.js';
import type { DecimalText } from '../model/text.js';
import type { DatasetColumns } from './dataset.js';

/**
 * The value of a row as decimal text in the indicator's unit, with the decimals it was printed with.
 *
 * @param columns - the rows
 * @param row - position of the row
 * @returns decimal text, `undefined` where the row declares a missing figure
 */
export function valueText(
  columns: Pick<DatasetColumns, 'coefficient' | 'scale' | 'longValues'>,
  row: number,
): DecimalText | undefined {
  const coefficient = columns.coefficient[row] as number;
  if (Number.isNaN(coefficient)) return undefined;
  const scale = columns.scale[row] as number;
  const digits = columns.longValues.get(row);
  if (digits === undefined && scale >= 0) return formatDecimal(coefficient, scale);
  return multiplyByPowerOfTen(digits ?? String(coefficient), -scale);
}
