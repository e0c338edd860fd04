import type { Text } from '../../../model/text.js';

/** Sentences and parts of sentences of monitoring reports. Places in braces are filled with figures and names. */
export const monitoringWords = {
  'monitoring-scope': {
    zh: '本报告依据截至{year}年的数据{known}，监测{area}实施{plan}的情况；规划目标{goals}项，分解为条目{clauses}项。',
    en: 'This report monitors {plan} in {area} with the figures up to {year}{known}; goals: {goals}, in clauses: {clauses}.',
  },
  'year-comparison': {
    zh: '与截至{before}年的监测结果相比，结论好转的条目{better}项，变差{worse}项，由无结论变为有结论或相反{other}项，不变{same}项。',
    en: 'Compared with the figures up to {before}: clauses that got better {better}, worse {worse}, that can or cannot be judged other than before {other}, unchanged {same}.',
  },
  'clause-better': {
    zh: '{title}由{before}变为{after}，结论好转。',
    en: '{title} went from {before} to {after}: better.',
  },
  'clause-worse': {
    zh: '{title}由{before}变为{after}，结论变差。',
    en: '{title} went from {before} to {after}: worse.',
  },
  'no-previous': {
    zh: '没有提供上一年度的监测结果，不作年度对比。',
    en: 'No evaluation of the year before was given, so the two years are not compared.',
  },
  // Background.
  'background-figure': {
    zh: '{year}年{indicator}为{value}{change}。',
    en: '{indicator} was {value} in {year}{change}.',
  },
  'background-up': { zh: '，比{year}年增加{change}{relative}', en: ', {change}{relative} more than in {year}' },
  'background-down': { zh: '，比{year}年减少{change}{relative}', en: ', {change}{relative} less than in {year}' },
  'background-same': { zh: '，与{year}年相同', en: ', the same as in {year}' },
  'no-background': { zh: '没有填报人口与投入等背景数据。', en: 'No background figures were reported.' },
  // Domains.
  'domain-counts': { zh: '本领域目标{total}项：{list}。', en: 'Goals of this domain: {total}; {list}.' },
  'year-up': {
    zh: '比{year}年的{before}上升{change}{relative}。',
    en: 'That is up by {change}{relative} from {before} in {year}.',
  },
  'year-down': {
    zh: '比{year}年的{before}下降{change}{relative}。',
    en: 'That is down by {change}{relative} from {before} in {year}.',
  },
  'year-same': { zh: '与{year}年的{before}持平。', en: 'That equals {before} in {year}.' },
  'gap-up': {
    zh: '差距比{year}年的{before}扩大{change}。',
    en: 'The gap is wider by {change} than the {before} of {year}.',
  },
  'gap-down': {
    zh: '差距比{year}年的{before}缩小{change}。',
    en: 'The gap is narrower by {change} than the {before} of {year}.',
  },
  'gap-same': { zh: '差距与{year}年的{before}相同。', en: 'The gap equals the {before} of {year}.' },
  // Gaps between groups.
  'group-gap': {
    zh: '{year}年{indicator}：{first}{firstValue}，{second}{secondValue}，{ahead}高出{gap}{change}。',
    en: '{indicator} in {year}: {first} {firstValue}, {second} {secondValue}; {ahead} higher by {gap}{change}.',
  },
  'group-gap-none': {
    zh: '{year}年{indicator}：{first}和{second}均为{firstValue}。',
    en: '{indicator} in {year}: {first} and {second} both {firstValue}.',
  },
  'gap-wider': { zh: '，比{year}年的差距扩大{size}', en: ', a gap wider by {size} than in {year}' },
  'gap-narrower': { zh: '，比{year}年的差距缩小{size}', en: ', a gap narrower by {size} than in {year}' },
  'gap-unchanged': { zh: '，差距与{year}年相同', en: ', the same gap as in {year}' },
  'county-spread': {
    zh: '{year}年{indicator}：已填报的县（区）{count}个，最高{high}{highValue}，最低{low}{lowValue}，相差{gap}。',
    en: '{indicator} in {year}: counties reported {count}; highest {high} with {highValue}, lowest {low} with {lowValue}, {gap} apart.',
  },
  'county-equal': {
    zh: '{year}年{indicator}：已填报的县（区）{count}个，均为{highValue}。',
    en: '{indicator} in {year}: counties reported {count}, all {highValue}.',
  },
  'counties-missing': { zh: '同年未填报的县（区）：{list}。', en: 'Counties without a figure of that year: {list}.' },
  'no-group-gaps': {
    zh: '没有任何指标同年填报了所比较的两组（男女、城乡、山川或各县区），差距无从监测。',
    en: 'No indicator was reported in the same year for both groups (women and men, country and town, mountain and plain, counties), so that gaps cannot be monitored.',
  },
  // The course since the baseline.
  'course-since-baseline': {
    zh: '自基期{baseline}年至{year}年，有{count}项条目至少公布过两个年份的数据。',
    en: 'From the baseline {baseline} to {year}, clauses with figures of at least two years: {count}.',
  },
  // Warnings.
  'warnings-not-given': {
    zh: '没有提供预警结果，本报告不对预警作出说明。',
    en: 'No warnings were given, so this report says nothing about them.',
  },
  'no-warnings': { zh: '没有需要预警的目标。', en: 'No goal gives cause for a warning.' },
  'warning-counts': { zh: '需要预警的目标{total}项。', en: 'Goals with a warning: {total}.' },
  'grade-count': { zh: '{grade}预警{count}项。', en: '{grade}: {count}.' },
  // What is not met and not reported.
  'unmet-count': {
    zh: '进度滞后、达标困难或回落的目标{count}项。',
    en: 'Goals that are behind, unlikely or lapsed: {count}.',
  },
  'unreported-count': {
    zh: '未填报的目标{count}项，另有{open}项无法评估。',
    en: 'Goals without data: {count}; further goals that cannot be assessed: {open}.',
  },
} as const satisfies Readonly<Record<string, Text>>;
