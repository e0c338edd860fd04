import type { Language } from '../../model/text.js';
import { type Unit, type UnitDefinition, units } from '../../model/unit.js';

/** Differences of shares have a name of their own. */
const DIFFERENCES: Readonly<Partial<Record<Unit, { readonly zh: string; readonly en: string }>>> = {
  '%': { zh: '个百分点', en: ' percentage points' },
  百分点: { zh: '个百分点', en: ' percentage points' },
  '‰': { zh: '个千分点', en: ' per 1,000' },
};

/**
 * A figure with its unit as a sentence reads it.
 *
 * @param shown - the figure
 * @param unit - its unit
 * @param language - of the words
 * @param isDifference - whether it is a difference: two percentages differ by percentage points
 * @returns '10/10万', '94.5%', '3.4个百分点', '16.9 per 100,000'
 * @example
 * unitText('10', '1/10万', 'zh', false); // => '10/10万'
 * unitText('0.5', '%', 'en', true); // => '0.5 percentage points'
 * unitText('107.5', '万人', 'en', false); // => '107.5 × 10,000 persons'
 * unitText('5', '1', 'en', false); // => '5'
 */
export function unitText(shown: string, unit: Unit, language: Language, isDifference: boolean): string {
  const difference = isDifference || unit === '百分点' ? DIFFERENCES[unit] : undefined;
  if (difference !== undefined) return `${shown}${difference[language]}`;
  const definition: UnitDefinition = units[unit];
  const title = definition.title[language];
  if (title === '') return shown;
  if (language === 'zh') return `${shown}${title.replace(/^1\//, '/')}`;
  if (title === '%') return `${shown}%`;
  // Two numbers side by side would read as one.
  return /^\d/.test(title) ? `${shown} × ${title}` : `${shown} ${title}`;
}
