import { tryParseDecimal } from '../../exact/try-parse-decimal.js';
import type { DecimalText } from '../../model/text.js';
import type { Unit } from '../../model/unit.js';
import { halfWidth } from './half-width.js';
import { readUnit } from './read-unit.js';

/** What a cell for a figure holds. */
export type Figure =
  | { readonly kind: 'figure'; readonly value: DecimalText; readonly unit?: Unit }
  /** Blank, or a mark for a figure that is not there. */
  | { readonly kind: 'missing' }
  /** The work that the figure would measure was not done. */
  | { readonly kind: 'not-carried-out' }
  /** A comma that may separate thousands or decimals. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unreadable' };

const MISSING: ReadonlySet<string> = new Set([
  ...['', '-', '--', '–', '—', '——', '―', '−', '…', '……', '...', '......', '/'],
  ...['n/a', '#n/a', 'na', 'n.a.', 'nan', 'null', '无数据', '暂无', '暂无数据', '缺失', '不详', '未报', '未报送'],
]);
const NOT_CARRIED_OUT: ReadonlySet<string> = new Set(['未开展', '未开展工作', 'not carried out']);
/** Longest text that is looked at; a figure has at most 400 digits. */
const LONGEST = 450;
const NUMBER =
  /^(?<sign>[+-]?)(?<whole>\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?<fraction>\.\d+)?(?<exponent>[eE][+-]?\d{1,4})?(?![\d.,])\s*(?<rest>.*)$/s;

/**
 * Reads a cell for a figure as people write it: full-width digits, separators of thousands, a unit behind the number.
 *
 * Trailing zeros are kept. Nothing is guessed: a bound (`<5`), a footnote mark, a fraction or a comma in any other place
 * than between thousands is not a figure. Zero is a figure; blank, `-`, `…` and `N/A` are missing, and neither is "not
 * carried out".
 *
 * @param text - the cell
 * @param commaMayBeDecimal - true where commas do not separate columns, so that one in a number may be a decimal comma
 * @returns the figure with the unit written beside it, or what the cell holds instead
 * @example
 * readFigure('１,２３４.５０'); // => { kind: 'figure', value: '1234.50' }
 * readFigure('7.1‰'); // => { kind: 'figure', value: '7.1', unit: '‰' }
 * readFigure('—'); // => { kind: 'missing' }
 * readFigure('未开展'); // => { kind: 'not-carried-out' }
 * readFigure('<5'); // => { kind: 'unreadable' }
 */
export function readFigure(text: string, commaMayBeDecimal = false): Figure {
  if (text.length > LONGEST) return { kind: 'unreadable' };
  const cell = halfWidth(text);
  const lower = cell.toLowerCase();
  if (MISSING.has(lower)) return { kind: 'missing' };
  if (NOT_CARRIED_OUT.has(lower)) return { kind: 'not-carried-out' };
  const groups = NUMBER.exec(cell.replace(/^−/, '-'))?.groups;
  if (groups === undefined) return { kind: 'unreadable' };
  const { sign = '', whole = '', fraction = '', exponent = '', rest = '' } = groups;
  if (commaMayBeDecimal && whole.includes(',')) return { kind: 'ambiguous' };
  const value = `${sign === '-' ? '-' : ''}${whole.replaceAll(/[, ]/g, '')}${fraction}${exponent}`;
  if (tryParseDecimal(value) === undefined) return { kind: 'unreadable' };
  if (rest === '') return { kind: 'figure', value };
  const unit = readUnit(rest);
  // A lone 1 behind a number is no unit.
  return unit === undefined || unit === '1' ? { kind: 'unreadable' } : { kind: 'figure', value, unit };
}
