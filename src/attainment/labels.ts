import type { Text } from '../model/text.js';
import type { Certainty, CertaintyAnswer, FormulaId, Level, Pace, Status, Trend, VerdictReason } from './verdict.js';

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

/** The words for how sure a level is. */
export const certaintyLabels: Readonly<Record<CertaintyAnswer['state'], Text>> = {
  clear: { zh: '明确', en: 'clear' },
  likely: { zh: '较可能', en: 'likely' },
  'cannot-tell': { zh: '不能判断', en: 'cannot tell' },
};

/** Why one of the pooled lengths is advised. */
export const poolingLabels: Readonly<Record<NonNullable<Certainty['advised']>['why'], Text>> = {
  'shortest-clear': { zh: '结论明确的最短年限', en: 'the shortest time that is clear' },
  'longest-available': { zh: '可合并的最长年限，结论仍不明确', en: 'the longest time there is, and still not clear' },
};

/** The words for every reason. */
export const reasonLabels: Readonly<Record<VerdictReason, Text>> = {
  'no-observation': { zh: '没有填报该指标', en: 'not reported' },
  'only-before-baseline': { zh: '只有基期以前的数据', en: 'only reported for years before the baseline' },
  'declared-missing': { zh: '填报单位说明数据缺失', en: 'declared missing by the reporter' },
  'no-observation-since-base': { zh: '基期以后没有新数据', en: 'nothing reported since the base year' },
  'no-base': { zh: '基期及前后两年没有数据', en: 'no observation in the baseline year or near it' },
  'base-equals-goal': { zh: '基期值已等于目标值', en: 'the base already equals the goal' },
  'base-beyond-goal': { zh: '基期值已优于目标值', en: 'the base already lies beyond the goal' },
  'base-gap-zero': { zh: '基期已无差距', en: 'there was no gap in the base year' },
  'deadline-not-after-base': { zh: '目标年份不晚于基期', en: 'the deadline is not after the base year' },
  'no-goal-value': { zh: '目标没有给出数值', en: 'the goal names no figure' },
  'zero-denominator': { zh: '分母为零', en: 'the denominator is 0' },
  'zero-count': { zh: '有一组的件数为零，该方法不适用', en: 'a count of 0, for which the method is not defined' },
  'no-events': { zh: '两组均无事件，无法比较', en: 'no event in either group' },
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
  'counts-unusable': {
    zh: '公布的分子、分母不是整数，或与公布的数值不符',
    en: 'the published counts are not whole numbers or do not give the published figure',
  },
  'goal-not-testable': {
    zh: '目标是单一数值或取值的端点，计数无法证明恰好达到',
    en: 'the goal is a single value or an end of the range, which no count can show to be reached exactly',
  },
  'base-too-uncertain': {
    zh: '基期件数太少，分不清与目标的差距',
    en: 'the counts of the base do not tell it from the goal',
  },
  'parameter-not-given': { zh: '未给出本地参数', en: 'a local parameter was not given' },
  'not-representable': { zh: '结果超出可表示的数值范围', en: 'the result is too large for a number' },
  'empty-group': { zh: '有一组没有人', en: 'one of the groups has no members' },
  'no-variation': { zh: '所有数值相同', en: 'all values are equal' },
  'ill-conditioned': { zh: '变量近似共线，结果不可靠', en: 'the variables nearly depend on each other' },
  'years-missing': { zh: '合并期间有年份未填报', en: 'a year of the pooled period was not reported' },
  'does-not-apply': { zh: '该指标不涉及这一群体', en: 'the indicator does not concern this group' },
  'no-budget-line': { zh: '没有已知的预算安排', en: 'no budget line is known' },
  'no-appropriation-reported': { zh: '未填报预算数', en: 'the appropriation was not reported' },
  'no-spending-reported': { zh: '未填报支出数', en: 'spending was not reported' },
  'months-missing': { zh: '有月份未填报支出', en: 'spending of some months was not reported' },
  'too-early-in-year': { zh: '年初，尚不能判断进度', en: 'too early in the year to judge' },
  'no-performance-known': {
    zh: '没有绩效目标，所属目标也没有等级',
    en: 'no performance goal, and no grade of its goals',
  },
  'not-stated': { zh: '规划没有写明日期，也没有约定日期', en: 'the plan states no date and none was agreed' },
  'not-this-year': { zh: '本报告年度没有这项职责', en: 'the duty does not come in this reporting year' },
  'promulgation-not-given': {
    zh: '没有给出本地区规划的颁布日期',
    en: 'the day on which the area’s plan was promulgated was not given',
  },
  'nothing-dated': { zh: '没有注明日期的职责', en: 'no duty has a date' },
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
  'lapse-within-noise': { zh: '回落在偶然波动之内', en: 'the lapse is no more than chance explains' },
  'unknown-years': {
    zh: '达标后有年份没有数据，是否保持未知',
    en: 'for some year since it was met no figure is known',
  },
  'standing-rule': { zh: '随时适用的要求，不需要基期', en: 'a rule that holds at any time and needs no base' },
  'projected-to-miss': { zh: '预测区间整体未达标', en: 'the whole prediction interval misses the goal' },
  'base-substituted': { zh: '以邻近年份代替基期', en: 'another year stands in for the baseline year' },
  stale: { zh: '数据陈旧', en: 'the latest figure is out of date' },
  'pooled-years': { zh: '多年合并数据', en: 'several years pooled' },
  provisional: { zh: '含初步或估计数', en: 'provisional or estimated figures used' },
  revised: { zh: '采用修订后的数据', en: 'a figure was revised since it was first published' },
  'gaps-in-series': {
    zh: '判断变化所用的年份中有缺数',
    en: 'a year is missing among those whose changes are compared',
  },
  'other-reporting-year': { zh: '统计年度不是公历年度', en: 'its reporting year is not the calendar year' },
  derived: { zh: '含推算数', en: 'a figure was derived, not printed itself' },
  'conflicting-sources': { zh: '不同来源数据不一致', en: 'sources disagree' },
  'break-in-series': { zh: '只比较口径变化以后的数据', en: 'only figures after a break are compared' },
  'within-rounding': { zh: '变化在四舍五入误差之内', en: 'the change lies within printed rounding' },
  'relative-rate-disagrees': { zh: '相对增长率得出相反结论', en: 'the relative rate says otherwise' },
  'relative-gap-disagrees': {
    zh: '绝对差距与相对差距得出相反结论',
    en: 'the absolute and the relative gap disagree on whether it narrows',
  },
  'gap-changed-sides': { zh: '差距方向反转', en: 'the group that was behind is now ahead' },
  'weakest-county': { zh: '以最弱的县（区）为准', en: 'decided by the weakest county' },
  'county-missing': { zh: '有县（区）未填报', en: 'at least one county was not reported' },
  'stages-complete': { zh: '各阶段均有佐证', en: 'all stages shown by evidence' },
  'stages-incomplete': { zh: '部分阶段有佐证', en: 'some stages shown by evidence' },
  'comparison-only': { zh: '仅作对照，不受本规划约束', en: 'comparison only: not bound by this plan' },
  'judged-by-expert': { zh: '由专家人工认定', en: 'judged by an expert' },
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
  'poisson-exact-lower': {
    title: { zh: '精确区间下限（泊松）', en: 'lower limit, exact (Poisson)' },
    expression: '½ χ²((1 − level) ÷ 2; 2 × numerator) ÷ (denominator ÷ per); 0 where numerator is 0',
  },
  'poisson-exact-upper': {
    title: { zh: '精确区间上限（泊松）', en: 'upper limit, exact (Poisson)' },
    expression: '½ χ²((1 + level) ÷ 2; 2 × numerator + 2) ÷ (denominator ÷ per)',
  },
  'binomial-exact-lower': {
    title: { zh: '精确区间下限（二项）', en: 'lower limit, exact (Clopper–Pearson)' },
    expression: 'per × Beta⁻¹((1 − level) ÷ 2; numerator, denominator − numerator + 1); 0 where numerator is 0',
  },
  'binomial-exact-upper': {
    title: { zh: '精确区间上限（二项）', en: 'upper limit, exact (Clopper–Pearson)' },
    expression: 'per × Beta⁻¹((1 + level) ÷ 2; numerator + 1, denominator − numerator); per where all are counted',
  },
  'normal-lower': {
    title: { zh: '抽样区间下限（正态）', en: 'lower limit of the survey (normal)' },
    expression: 'value − z((1 + level) ÷ 2) × standardError, not below the range of the indicator',
  },
  'normal-upper': {
    title: { zh: '抽样区间上限（正态）', en: 'upper limit of the survey (normal)' },
    expression: 'value + z((1 + level) ÷ 2) × standardError, not above the range of the indicator',
  },
  'gamma-posterior': {
    title: { zh: '真实率达到目标的概率', en: 'probability that the true rate meets the goal' },
    expression: 'P(lower ≤ rate ≤ upper), rate ~ Gamma(numerator + ½, denominator ÷ per)',
  },
  'beta-posterior': {
    title: { zh: '真实比例达到目标的概率', en: 'probability that the true proportion meets the goal' },
    expression: 'P(lower ≤ per × share ≤ upper), share ~ Beta(numerator + ½, denominator − numerator + ½)',
  },
  'normal-posterior': {
    title: { zh: '真实值达到目标的概率', en: 'probability that the true figure meets the goal' },
    expression: 'P(lower ≤ figure ≤ upper), figure ~ Normal(value, standardError²)',
  },
  'progress-mover-lower': {
    title: { zh: '进展的近似下限', en: 'approximate lower limit of the progress' },
    expression: '1 − upper limit of (value − goal) ÷ (base − goal), recovered from the limits of value and base',
  },
  'progress-mover-upper': {
    title: { zh: '进展的近似上限', en: 'approximate upper limit of the progress' },
    expression: '1 − lower limit of (value − goal) ÷ (base − goal), recovered from the limits of value and base',
  },
};
