/** What a unit measures. Two units convert into each other exactly when they share a dimension. */
export type UnitDimension =
  | 'share'
  | 'points'
  | 'people'
  | 'age'
  | 'duration'
  | 'concentration'
  | 'institutions'
  | 'income'
  | 'time-use'
  | 'space'
  | 'number';

/** A unit: the symbol that official tables print, its dimension, and the power of ten that leads to the base unit. */
export interface UnitDefinition {
  readonly dimension: UnitDimension;
  /** A value in this unit times ten to this power is the value in the dimension's base unit. */
  readonly exponent: number;
  readonly title: { readonly zh: string; readonly en: string };
}

/**
 * The units that observations and goals may use, by the symbol that official tables print. All conversions are powers of
 * ten, so they are exact.
 */
export const units = {
  '%': { dimension: 'share', exponent: -2, title: { zh: '%', en: '%' } },
  '‰': { dimension: 'share', exponent: -3, title: { zh: '‰', en: 'per 1,000' } },
  '1/万': { dimension: 'share', exponent: -4, title: { zh: '1/万', en: 'per 10,000' } },
  '1/10万': { dimension: 'share', exponent: -5, title: { zh: '1/10万', en: 'per 100,000' } },
  百分点: { dimension: 'points', exponent: -2, title: { zh: '百分点', en: 'percentage points' } },
  人: { dimension: 'people', exponent: 0, title: { zh: '人', en: 'persons' } },
  万人: { dimension: 'people', exponent: 4, title: { zh: '万人', en: '10,000 persons' } },
  亿人: { dimension: 'people', exponent: 8, title: { zh: '亿人', en: '100 million persons' } },
  岁: { dimension: 'age', exponent: 0, title: { zh: '岁', en: 'years of age' } },
  年: { dimension: 'duration', exponent: 0, title: { zh: '年', en: 'years' } },
  'μg/L': { dimension: 'concentration', exponent: 0, title: { zh: 'μg/L', en: 'µg/L' } },
  所: { dimension: 'institutions', exponent: 0, title: { zh: '所', en: 'institutions' } },
  '元/月': { dimension: 'income', exponent: 0, title: { zh: '元/月', en: 'yuan a month' } },
  '分钟/天': { dimension: 'time-use', exponent: 0, title: { zh: '分钟/天', en: 'minutes a day' } },
  'm²/人': { dimension: 'space', exponent: 0, title: { zh: 'm²/人', en: 'm² a person' } },
  '1': { dimension: 'number', exponent: 0, title: { zh: '', en: '' } },
} as const satisfies Readonly<Record<string, UnitDefinition>>;

/** The symbol of a unit. */
export type Unit = keyof typeof units;
