import { absoluteDecimal } from '../../exact/absolute-decimal.js';
import { divideDecimals } from '../../exact/divide-decimals.js';
import { multiplyDecimals } from '../../exact/multiply-decimals.js';
import { roundDecimal } from '../../exact/round-decimal.js';
import { subtractDecimals } from '../../exact/subtract-decimals.js';
import type { DecimalText } from '../../model/text.js';
import type { FigureForm } from './explanation.js';

/**
 * A figure as a sentence prints it.
 *
 * @param form - how it comes from the values
 * @param values - the values: one, or two for a difference or a relative change
 * @param places - decimals of rounded forms
 * @returns text; a minus sign is U+2212
 * @example
 * showFigure('percent', [0.3768], 1); // => '37.7'
 * showFigure('rounded', ['-4.25'], 1); // => '−4.3'
 */
export function showFigure(form: FigureForm, values: readonly (string | number)[], places: number): string {
  const text = shownDecimal(form, values, places);
  return text.startsWith('-') ? `−${text.slice(1)}` : text;
}

function shownDecimal(
  form: FigureForm,
  [first = '0', second = '0']: readonly (string | number)[],
  places: number,
): DecimalText {
  switch (form) {
    case 'as-is':
      return String(first);
    case 'size':
      return absoluteDecimal(first);
    case 'percent':
      return roundDecimal(multiplyDecimals(first, 100), places);
    case 'percent-size':
      return roundDecimal(multiplyDecimals(absoluteDecimal(first), 100), places);
    case 'rounded':
      return roundDecimal(first, places);
    case 'rounded-size':
      return roundDecimal(absoluteDecimal(first), places);
    case 'difference':
      return absoluteDecimal(subtractDecimals(first, second));
    case 'relative-change': {
      const change = multiplyDecimals(absoluteDecimal(subtractDecimals(first, second)), 100);
      const share = divideDecimals(change, absoluteDecimal(second), places);
      return share.status === 'ok' ? share.value : '0';
    }
  }
}
