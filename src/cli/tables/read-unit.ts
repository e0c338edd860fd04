import { type Unit, units } from '../../model/unit.js';
import { halfWidth } from './half-width.js';

/** Other spellings of the same unit, after `halfWidth`; none of them could mean another unit. */
const SPELLINGS: Readonly<Record<Unit, readonly string[]>> = {
  '%': ['百分比', 'percent', 'per cent'],
  '‰': ['1/千', '/千', '1/1000', '/1000', '千分比', 'per 1000'],
  '1/万': ['/万', '1/10000', '/10000', '‱', '万分比', 'per 10000'],
  '1/10万': ['/10万', '1/十万', '/十万', '1/100000', '/100000', '每10万', '每十万', 'per 100000'],
  百分点: ['个百分点', 'percentage point', 'pp'],
  人: ['person'],
  万人: [],
  亿人: [],
  岁: ['周岁'],
  年: ['year'],
  // The micro sign U+00B5, and what is typed where neither sign is at hand; the letter mu U+03BC is the unit's own.
  'μg/L': ['µg/L', 'ug/L', 'μg/l', 'µg/l', 'ug/l', '微克/升'],
  所: ['institution'],
  '元/月': ['元/每月', '元每月', 'yuan/month', 'yuan per month'],
  '分钟/天': ['分钟/日', '分/天', 'minutes/day', 'minutes per day'],
  'm²/人': ['m2/人', '平方米/人', 'm²/person', 'm2/person', 'm² per person'],
  '1': [],
};

const symbols = new Map<string, Unit>();
for (const unit of Object.keys(units) as Unit[]) {
  const { zh, en } = units[unit].title;
  for (const spelling of [unit, zh, en, ...SPELLINGS[unit]]) {
    if (spelling !== '') symbols.set(halfWidth(spelling), unit);
  }
}

/** Every spelling that `readUnit` knows. */
export const unitSpellings: readonly string[] = [...symbols.keys()];

/**
 * The unit that a cell names.
 *
 * @param text - a cell
 * @returns the symbol that observations use; `undefined` for anything that is not exactly a known spelling
 * @example
 * readUnit('％'); // => '%'
 * readUnit('ug/L'); // => 'μg/L'
 * readUnit('万'); // => undefined
 */
export function readUnit(text: string): Unit | undefined {
  return symbols.get(halfWidth(text));
}
