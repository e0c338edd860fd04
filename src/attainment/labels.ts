import type { Text } from '../model/text.js';
import type { FormulaId, Level, Pace, Status, Trend, VerdictReason } from './verdict.js';

/** The words for every status. */
export const statusLabels: Readonly<Record<Status, Text>> = {
  attained: { zh: '已达标', en: 'attained' },
  'on-track': { zh: '预期可达标', en: 'on track' },
  behind: { zh: '进度滞后', en: 'behind' },
  unlikely: { zh: '达标困难', en: 'unlikely' },
  lapsed: { zh: '回落', en: 'lapsed' },
  'no-data': { zh: '未填报', en: 'no data' },
  'not-assessable': { zh: '无法评估', en: 'not assessable' },
};

/** The words for the three states of a level. */
export const levelLabels: Readonly<Record<Level['state'], Text>> = {
  met: { zh: '达到', en: 'met' },
  nearly: { zh: '接近', en: 'nearly' },
  'not-met': { zh: '未达到', en: 'not met' },
};

/** The words for the two states of a pace. */
export const paceLabels: Readonly<Record<Pace['state'], Text>> = {
  'on-schedule': { zh: '达到时序进度', en: 'on schedule' },
  'behind-schedule': { zh: '落后时序进度', en: 'behind schedule' },
};

/** The words for the three states of a trend. */
export const trendLabels: Readonly<Record<Trend['state'], Text>> = {
  toward: { zh: '趋近', en: 'toward' },
  flat: { zh: '持平', en: 'flat' },
  away: { zh: '背离', en: 'away' },
};

/** The words for every reason. */
export const reasonLabels: Readonly<Record<VerdictReason, Text>> = {
  'no-observation': { zh: '没有填报该指标', en: 'not reported' },
  'only-before-baseline': { zh: '只有基期以前的数据', en: 'only reported for years well before the baseline' },
  'declared-missing': { zh: '填报单位说明数据缺失', en: 'declared missing by the reporter' },
  'no-observation-since-base': { zh: '基期以后没有新数据', en: 'nothing reported since the base year' },
  'no-base': { zh: '基期及前后两年没有数据', en: 'no observation in the baseline year or near it' },
  'base-equals-goal': { zh: '基期值已等于目标值', en: 'the base already equals the goal' },
  'base-beyond-goal': { zh: '基期值已优于目标值', en: 'the base already lies beyond the goal' },
  'base-gap-zero': { zh: '基期已无差距', en: 'there was no gap in the base year' },
  'deadline-not-after-base': { zh: '目标年份不晚于基期', en: 'the deadline is not after the base year' },
  'no-goal-value': { zh: '目标没有给出数值', en: 'the goal names no figure' },
  'zero-denominator': { zh: '分母为零', en: 'the denominator is 0' },
  'not-positive': { zh: '几何增长率要求数值大于零', en: 'a geometric rate needs figures above 0' },
  'too-few-points': { zh: '数据年份太少', en: 'too few years' },
  'series-break': { zh: '口径变化，前后不可比', en: 'a break in the series: not comparable' },
  'inside-range': { zh: '已在区间内，无优劣方向', en: 'inside the range, where no direction is better' },
  'no-comparison': { zh: '对照组没有同期数据', en: 'the other group was not reported for the same year' },
  'members-not-listed': {
    zh: '规划未列出该地区的全部县（区）',
    en: 'the plan does not list all counties of this area',
  },
  'members-missing': { zh: '有县（区）未填报', en: 'at least one county was not reported' },
  'no-counts-to-combine': { zh: '缺少分子、分母，无法汇总', en: 'no numerators and denominators to combine the areas' },
  'not-aggregable': { zh: '中位数不能由各地数据汇总', en: 'cannot be combined from several areas' },
  'no-such-areas': { zh: '没有这一类地区', en: 'no area of this kind' },
  'no-evidence': { zh: '没有提交佐证材料', en: 'no evidence submitted' },
  'no-projector': { zh: '未选用预测方法', en: 'no method of projection given' },
  'projection-too-short': { zh: '预测未到目标年份', en: 'the projection does not reach the deadline' },
  'deadline-passed': { zh: '目标年份已到', en: 'the deadline has passed' },
  'conflicting-values': { zh: '同一年份有两个数值', en: 'two values for one year' },
  'bounds-needed': { zh: '该方法需要上下限', en: 'the method needs a lower and an upper bound' },
  'not-inside-bounds': { zh: '该方法要求数值在上下限之间', en: 'the method needs values strictly between the bounds' },
  'no-distribution': { zh: '预测没有给出概率分布', en: 'the projection gives no distribution' },
  'no-counts': { zh: '未公布分子、分母', en: 'no counts were published' },
  'design-effect-unknown': { zh: '抽样调查未公布标准误', en: 'a survey without a standard error' },
  'no-interval-method': { zh: '该类指标没有区间', en: 'no interval for this kind of indicator' },
  'parameter-not-given': { zh: '未给出本地参数', en: 'a local parameter was not given' },
  'goal-met': { zh: '达到目标值', en: 'the goal is met' },
  'goal-not-met': { zh: '未达到目标值', en: 'the goal is not met' },
  'on-schedule': { zh: '达到时序进度', en: 'progress keeps up with time' },
  'behind-schedule': { zh: '落后于时序进度', en: 'progress is less than time asks for' },
  'direction-right-so-far': { zh: '目前变化方向符合要求', en: 'moving the right way so far' },
  'direction-not-right': { zh: '变化方向不符合要求', en: 'not moving the right way' },
  final: { zh: '终期结论', en: 'final' },
  'lapsed-since-met': { zh: '曾达标，现回落', en: 'met earlier, not met now' },
  'fell-below-goal': { zh: '基期已达标，现未达标', en: 'met in the base year, not met now' },
  'met-and-worsening': { zh: '已达标但趋势变差', en: 'met, but worsening' },
  'trend-disagrees': { zh: '近年趋势与结论方向相反', en: 'the trend of the last years says otherwise' },
  overshot: { zh: '越过目标区间', en: 'went through the range and out at the other end' },
  'missed-in-between': { zh: '达标后曾有年份未达标', en: 'missed in some year after it was first met' },
  'projected-to-miss': { zh: '预测区间整体未达标', en: 'the whole prediction interval misses the goal' },
  'base-substituted': { zh: '以邻近年份代替基期', en: 'another year stands in for the baseline year' },
  stale: { zh: '数据陈旧', en: 'the latest figure is out of date' },
  'pooled-years': { zh: '多年合并数据', en: 'several years pooled' },
  provisional: { zh: '含初步或估计数', en: 'provisional or estimated figures used' },
  derived: { zh: '含推算数', en: 'a figure was derived, not printed itself' },
  'conflicting-sources': { zh: '不同来源数据不一致', en: 'sources disagree' },
  'break-in-series': { zh: '只比较口径变化以后的数据', en: 'only figures after a break are compared' },
  'within-rounding': { zh: '变化在四舍五入误差之内', en: 'the change lies within printed rounding' },
  'relative-rate-disagrees': { zh: '相对增长率得出相反结论', en: 'the relative rate says otherwise' },
  'relative-gap-disagrees': { zh: '相对差距得出相反结论', en: 'the relative gap says otherwise' },
  'weakest-county': { zh: '以最弱的县（区）为准', en: 'decided by the weakest county' },
  'county-missing': { zh: '有县（区）未填报', en: 'at least one county was not reported' },
  'stages-complete': { zh: '各阶段均有佐证', en: 'all stages shown by evidence' },
  'stages-incomplete': { zh: '部分阶段有佐证', en: 'some stages shown by evidence' },
  'comparison-only': { zh: '仅作对照，不受本规划约束', en: 'comparison only: not bound by this plan' },
};

/** The formulas of a trace, written out with the names of their inputs. */
export const formulaLabels: Readonly<Record<FormulaId, { readonly title: Text; readonly expression: string }>> = {
  'margin-floor': { title: { zh: '与下限之差', en: 'distance from the floor' }, expression: 'value − lower' },
  'margin-ceiling': { title: { zh: '与上限之差', en: 'distance from the ceiling' }, expression: 'upper − value' },
  'margin-range': {
    title: { zh: '与区间两端之差的较小者', en: 'smaller distance from the ends' },
    expression: 'min(value − lower, upper − value)',
  },
  'achievement-floor': { title: { zh: '实现程度', en: 'degree of achievement' }, expression: 'value ÷ goal' },
  'achievement-ceiling': {
    title: { zh: '实现程度（逆指标）', en: 'degree of achievement' },
    expression: 'goal ÷ value',
  },
  'change-since-base': { title: { zh: '比基期变化', en: 'change since the base year' }, expression: 'value − base' },
  'printed-rounding': {
    title: { zh: '变化是否超出四舍五入误差（1 是，0 否）', en: 'is the change beyond printed rounding (1 yes, 0 no)' },
    expression: '|change| ≥ roundingOfValue + roundingOfBase',
  },
  'progress-linear': {
    title: { zh: '自基期的进展', en: 'progress from the base' },
    expression: '(value − base) ÷ (goal − base)',
  },
  'progress-geometric': {
    title: { zh: '自基期的进展（几何）', en: 'progress from the base, geometric' },
    expression: 'ln(value ÷ base) ÷ ln(goal ÷ base)',
  },
  'progress-overshot-linear': {
    title: { zh: '越过区间后的进展', en: 'progress after passing through the range' },
    expression: '1 − (value − farEnd) ÷ (goal − base)',
  },
  'progress-overshot-geometric': {
    title: { zh: '越过区间后的进展（几何）', en: 'progress after passing through the range, geometric' },
    expression: '1 − ln(value ÷ farEnd) ÷ ln(goal ÷ base)',
  },
  'progress-stages': { title: { zh: '已完成阶段', en: 'stages reached' }, expression: 'reached ÷ stages' },
  'elapsed-share': {
    title: { zh: '已过时间占比', en: 'elapsed share of time' },
    expression: '(year − baseYear) ÷ (deadline − baseYear)',
  },
  'pace-ratio': { title: { zh: '时序进度比', en: 'pace' }, expression: 'progress ÷ elapsed' },
  'expected-linear': {
    title: { zh: '按时序应达到的值', en: 'value that would be on schedule' },
    expression: 'base + elapsed × (goal − base)',
  },
  'mean-yearly-change': {
    title: { zh: '年均变化', en: 'mean yearly change' },
    expression: '(last − first) ÷ (lastYear − firstYear)',
  },
  'yearly-change': { title: { zh: '年变化', en: 'yearly change' }, expression: '(to − from) ÷ (toYear − fromYear)' },
  'relative-yearly-change': {
    title: { zh: '年相对变化', en: 'relative yearly change' },
    expression: '(to − from) ÷ from ÷ (toYear − fromYear)',
  },
  'gap-absolute': { title: { zh: '绝对差距', en: 'absolute gap' }, expression: '|group − reference|' },
  'gap-relative': { title: { zh: '相对差距', en: 'relative gap' }, expression: '|group − reference| ÷ reference' },
  'difference-from-reference': {
    title: { zh: '与参照之差', en: 'difference from the reference' },
    expression: 'value − reference',
  },
  'ratio-of-sums': {
    title: { zh: '合并率', en: 'ratio of sums' },
    expression: 'Σ numerator ÷ Σ denominator, in the unit of the indicator',
  },
};
