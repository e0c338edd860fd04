import type { Text } from '../model/text.js';
import type { RuleId, RuleParameters } from './rule-parameters.js';

/** What a rule cannot be evaluated without. */
export type RuleNeed =
  /** A projection with a probability. */
  | 'probability'
  /** A base, a later figure and a deadline. */
  | 'pace'
  /** Several yearly figures. */
  | 'series'
  /** Two groups reported for the same years. */
  | 'groups'
  /** Other areas of the same level. */
  | 'other-areas'
  /** The indicator's frequency. */
  | 'frequency'
  /** Nothing but the verdict. */
  | 'verdict';

/** A rule as data. */
export interface WarningRule<Id extends RuleId = RuleId> {
  readonly id: Id;
  readonly label: Text;
  /** When it fires, in one sentence. */
  readonly meaning: Text;
  readonly needs: readonly RuleNeed[];
  /** The defaults; ours, and every one can be replaced. */
  readonly parameters: RuleParameters[Id];
  /** Orders signals of the same grade; above 0, under 1. */
  readonly weight: number;
}

/** Every rule, heaviest first. */
export const warningRules: { readonly [Id in RuleId]: WarningRule<Id> } = {
  'expected-to-miss': {
    id: 'expected-to-miss',
    label: { zh: '预计不能达标', en: 'expected to miss' },
    meaning: { zh: '到期达标的概率偏低', en: 'the probability of meeting the goal at its deadline is low' },
    needs: ['probability'],
    parameters: { below: 0.7 },
    weight: 0.95,
  },
  relapse: {
    id: 'relapse',
    label: { zh: '达标后回落', en: 'relapse' },
    meaning: { zh: '要求保持的目标曾达标，现未达标', en: 'a goal to be kept was met and is not met now' },
    needs: ['series'],
    parameters: {},
    weight: 0.9,
  },
  'deadline-near': {
    id: 'deadline-near',
    label: { zh: '临近期限', en: 'deadline near' },
    meaning: { zh: '期限临近或已过，目标尚未达到', en: 'the deadline is near or has passed, and the goal is not met' },
    needs: ['verdict'],
    parameters: { years: 2 },
    weight: 0.85,
  },
  'behind-schedule': {
    id: 'behind-schedule',
    label: { zh: '落后于时序进度', en: 'behind schedule' },
    meaning: {
      zh: '进度慢于时间，或变化方向不符合要求',
      en: 'progress is less than time asks for, or the direction is wrong',
    },
    needs: ['pace'],
    parameters: {},
    weight: 0.8,
  },
  'gap-widening': {
    id: 'gap-widening',
    label: { zh: '差距扩大', en: 'gap widening' },
    meaning: { zh: '两性、城乡或山川差距比基期扩大', en: 'the gap between two groups is wider than in the base year' },
    needs: ['groups', 'series'],
    parameters: { significance: 0.05, points: 5 },
    weight: 0.7,
  },
  reversal: {
    id: 'reversal',
    label: { zh: '趋势逆转', en: 'reversal' },
    meaning: { zh: '趋势转为背离目标，且超出偶然波动', en: 'the trend turned away from the goal, beyond noise' },
    needs: ['series'],
    parameters: { falseAlarms: 12 },
    weight: 0.65,
  },
  'milestone-without-evidence': {
    id: 'milestone-without-evidence',
    label: { zh: '缺少佐证材料', en: 'no evidence' },
    meaning: { zh: '没有数值的目标尚无任何佐证材料', en: 'a goal without a number has no evidence at all' },
    needs: ['verdict'],
    parameters: { years: 2 },
    weight: 0.6,
  },
  'against-the-others': {
    id: 'against-the-others',
    label: { zh: '与其他地区走势相反', en: 'against the others' },
    meaning: {
      zh: '同级其他地区趋近目标，本地区背离目标',
      en: 'the area moves away from the goal while the others like it move toward it',
    },
    needs: ['series', 'other-areas'],
    parameters: { years: 5, fewestOthers: 2, othersWanted: 10, significance: 0.01 },
    weight: 0.5,
  },
  'data-late': {
    id: 'data-late',
    label: { zh: '数据逾期', en: 'data late' },
    meaning: {
      zh: '最新数据早于该指标的发布频率所允许',
      en: "the latest figure is older than the indicator's frequency explains",
    },
    needs: ['frequency'],
    parameters: { results: 2 },
    weight: 0.45,
  },
  'implausible-value': {
    id: 'implausible-value',
    label: { zh: '数值异常', en: 'implausible value' },
    meaning: {
      zh: '最新数值与以往数据严重不成比例，应先核实',
      en: 'the latest figure is out of proportion to the series: check it first',
    },
    needs: ['series'],
    parameters: { factor: 5, changes: 5, points: 4 },
    weight: 0.4,
  },
  'implausible-revision': {
    id: 'implausible-revision',
    label: { zh: '修订幅度异常', en: 'implausible revision' },
    meaning: {
      zh: '修订幅度超过通常的年度变化，或改变结论',
      en: 'a revision is larger than usual yearly changes, or decides the verdict',
    },
    needs: ['series'],
    parameters: { changes: 3 },
    weight: 0.35,
  },
  volatile: {
    id: 'volatile',
    label: { zh: '异常波动', en: 'volatile' },
    meaning: {
      zh: '最新变化超出计数误差和历史波动所能解释的范围',
      en: "the latest change is more than counting noise and the series' own history explain",
    },
    needs: ['series'],
    parameters: { falseAlarms: 2 },
    weight: 0.3,
  },
  'data-missing': {
    id: 'data-missing',
    label: { zh: '数据缺失', en: 'data missing' },
    meaning: { zh: '没有可供评估的数据', en: 'there is nothing to judge by' },
    needs: ['verdict'],
    parameters: {},
    weight: 0.2,
  },
};
