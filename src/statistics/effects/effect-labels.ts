import type { Text } from '../../model/text.js';
import type { EffectConclusion } from './effect-estimate.js';

/** What must hold for an estimated change to be the effect of the measure. No figure can show it; a person must judge it. */
export type EffectAssumption =
  | 'line-would-have-gone-on'
  | 'same-change-without-measure'
  | 'nothing-else-changed'
  | 'no-anticipation'
  | 'no-spill-over'
  | 'one-start'
  | 'start-not-chosen-by-figures'
  | 'same-measurement'
  | 'memory-of-one-year'
  | 'normal-errors'
  | 'independent-units'
  | 'equal-spread'
  | 'any-unit-could-have-been-chosen';

/** What in these data weakens the answer. Thresholds are this package's own reading. */
export type EffectCaution =
  | 'few-years'
  | 'few-units'
  | 'memory-hardly-known'
  | 'strong-memory'
  | 'counting-noise'
  | 'one-treated-unit'
  | 'significance-impossible'
  | 'trends-differed-before'
  | 'trends-not-compared'
  | 'difference-in-trends-could-hide'
  | 'years-left-out';

/** The words for every assumption. */
export const effectAssumptionLabels: Readonly<Record<EffectAssumption, Text>> = {
  'line-would-have-gone-on': {
    zh: '若无该措施，此前的趋势会照直线延续',
    en: 'without the measure the line of the years before would have gone on',
  },
  'same-change-without-measure': {
    zh: '若无该措施，实施地区与对照地区的变化会相同（平行趋势）',
    en: 'without the measure both groups would have changed by the same amount (parallel trends)',
  },
  'nothing-else-changed': {
    zh: '同一时间没有其他影响该指标的变化',
    en: 'nothing else that moves the figure changed at the same time',
  },
  'no-anticipation': {
    zh: '措施实施前没有提前产生影响',
    en: 'the measure did not act before its first year',
  },
  'no-spill-over': {
    zh: '措施没有影响对照地区',
    en: 'the measure did not act on the units without it',
  },
  'one-start': {
    zh: '所有实施地区在同一年开始',
    en: 'all units with the measure began in the same year',
  },
  'start-not-chosen-by-figures': {
    zh: '开始年份不是看了数据以后选定的',
    en: 'the first year was not chosen after looking at the figures',
  },
  'same-measurement': {
    zh: '前后口径和统计方法一致',
    en: 'figures before and after were defined and collected in the same way',
  },
  'memory-of-one-year': {
    zh: '每年的偏离只延续上一年偏离的一部分，不反向',
    en: 'the deviation of a year keeps a part, not below 0, of that of the year before and of nothing earlier',
  },
  'normal-errors': {
    zh: '偏离大致服从正态分布，没有个别离群年份',
    en: 'deviations are roughly normal, without a single wild one',
  },
  'independent-units': {
    zh: '各地区的变化相互独立',
    en: 'the changes of the units do not depend on each other',
  },
  'equal-spread': {
    zh: '两组地区的变化离散程度相同（只有一个地区的一组无法检验）',
    en: 'changes spread equally in both groups, which a group of one unit cannot show',
  },
  'any-unit-could-have-been-chosen': {
    zh: '置换检验：措施本可以落在任何一个地区',
    en: 'for the permutation test: any of the units might as well have got the measure',
  },
};

/** The words for every caution. */
export const effectCautionLabels: Readonly<Record<EffectCaution, Text>> = {
  'few-years': { zh: '数据不足十二年，结论很不确定', en: 'fewer than twelve years: very uncertain' },
  'few-units': { zh: '地区不足十个，结论很不确定', en: 'fewer than ten units: very uncertain' },
  'memory-hardly-known': {
    zh: '数据太短，无法判断偏离会延续多少',
    en: 'too short to tell how much of a deviation lasts into the next year',
  },
  'strong-memory': { zh: '偏离持续时间长，容易看成措施的效果', en: 'deviations last long and look like effects' },
  'counting-noise': {
    zh: '件数太少，波动不超过计数的偶然误差',
    en: 'small counts: the figures scatter no more than chance in counting explains',
  },
  'one-treated-unit': {
    zh: '只有一个地区实施，该地区的任何其他变化都会算作效果',
    en: 'one unit had the measure: whatever else happened there counts as effect',
  },
  'significance-impossible': {
    zh: '地区太少，即使效果再大，置换检验也不可能显著',
    en: 'too few units: no effect, however large, could be significant by the permutation test',
  },
  'trends-differed-before': {
    zh: '实施前两组趋势已经不同',
    en: 'the groups already drifted apart before the measure',
  },
  'trends-not-compared': {
    zh: '实施前年份太少，无法比较趋势',
    en: 'too few years or units to compare the trends before the measure',
  },
  'difference-in-trends-could-hide': {
    zh: '实施前趋势检验看不出的差异，已足以造成这样大的变化',
    en: 'a difference in trends too small to be seen before the measure could by itself make a change of this size',
  },
  'years-left-out': {
    zh: '有地区缺数的年份没有使用',
    en: 'years in which a unit was not reported were left out',
  },
};

/** The words for every conclusion. */
export const effectConclusionLabels: Readonly<Record<EffectConclusion, Text>> = {
  rise: { zh: '上升', en: 'a rise' },
  fall: { zh: '下降', en: 'a fall' },
  'cannot-tell': { zh: '数据无法判断', en: 'the data cannot tell' },
};
