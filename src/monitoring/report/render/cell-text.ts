import { unitText } from '../../../attainment/explanation/unit-text.js';
import { compareDecimals } from '../../../exact/compare-decimals.js';
import type { Language } from '../../../model/text.js';
import type { ColumnType, ReportCell } from '../report.js';
import { cellReasonLabels } from '../words/report-labels.js';

/**
 * A cell as people read it.
 *
 * @param cell - the cell
 * @param type - of its column: a change also shows a plus sign
 * @param language - of the words
 * @returns the figure with its unit, a minus sign as U+2212; the words; for an empty cell a dash and the reason
 */
export function cellText(cell: ReportCell, type: ColumnType, language: Language): string {
  if (cell.status === 'unavailable') return `— ${cellReasonLabels[cell.reason][language]}`;
  const { value, unit } = cell;
  if (typeof value === 'object') return value[language];
  if (type !== 'decimal' && type !== 'change') return String(value);
  const sign = type === 'change' && compareDecimals(value, 0) > 0 ? '+' : '';
  const shown = `${sign}${String(value).replace(/^-/, '−')}`;
  return unit === undefined ? shown : unitText(shown, unit, language, type === 'change');
}
