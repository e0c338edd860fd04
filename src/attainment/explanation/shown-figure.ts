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
 * @param form - how it comes from the figures that it is made of
 * @param values - these figures
 * @param places - decimals of the rounded forms; rounding is half away from zero
 * @returns the text, without its unit; a minus sign is U+2212
 * @example
 * shownFigure('difference', ['14.3', '16.9'], 1); // => '2.6'
 * shownFigure('relative-change', ['14.3', '16.9'], 1); // => '15.4'
 * shownFigure('as-is', ['-0.5'], 0); // => '−0.5'
 */
export function shownFigure(form: FigureForm, values: readonly (string | number)[], places: number): string {
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
