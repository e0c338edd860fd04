import type { SourceQuality } from '../model/higher-goal.js';
import type { Occasion } from '../model/machinery.js';
import type { ChangeCause } from '../evaluation/change-causes.js';
import type { Text } from '../model/text.js';

/** Every word that the command line prints beside labels of the data. */
export const words = {
  clause: { zh: '条目', en: 'Clause' },
  content: { zh: '内容', en: 'What' },
  base: { zh: '基期', en: 'Base' },
  latest: { zh: '最新', en: 'Latest' },
  goal: { zh: '目标值', en: 'Goal' },
  level: { zh: '水平', en: 'Level' },
  pace: { zh: '进度/时序', en: 'Progress/time' },
  trend: { zh: '趋势（年均）', en: 'Trend (a year)' },
  projected: { zh: '期末预测 · 达标概率', en: 'Projected · chance' },
  status: { zh: '结论', en: 'Status' },
  asOf: { zh: '截至', en: 'as of' },
  goalsPart: { zh: '主要目标', en: 'Goals' },
  measuresPart: { zh: '策略措施自带的数值', en: 'Figures of the measures' },
  comparison: {
    zh: '该地区不受本规划约束：仅用其数据与本规划目标对照。',
    en: "This area is not bound by the plan: its figures are only held against the plan's goals.",
  },
  notEntered: {
    zh: '规划全文共有目标 {all} 个，本版数据已录入 {entered} 个；其余未评估。',
    en: "The plan's text has {all} goals; {entered} are entered in this version of the data, the others are not evaluated.",
  },
  countGoals: { zh: '目标', en: 'Goals' },
  countClauses: { zh: '目标条目', en: 'Clauses of goals' },
  countMeasures: { zh: '措施数值', en: 'Figures of measures' },
  attainedOfAssessable: { zh: '已达标÷可评估', en: 'attained ÷ assessable' },
  attainedOfAll: { zh: '已达标÷全部（未填报不计为达标）', en: 'attained ÷ all (no data is never attained)' },
  gaps: { zh: '尚无法评估，等待填报', en: 'Waiting to be reported' },
  office: { zh: '报送部门', en: 'Reported by' },
  evidence: { zh: '佐证材料（无数值目标）', en: 'Evidence (goals without a number)' },
  evidenceOffice: { zh: '各责任部门', en: 'the offices in charge' },
  refused: { zh: '未采用的数据', en: 'Refused' },
  moreRefused: {
    zh: '… 另有 {count} 条；用 women-plan check 查看全部',
    en: '… and {count} more; women-plan check lists them',
  },
  fileRead: {
    zh: '{file}：{encoding}，分隔符 {delimiter}，{layout}，{figures} 个数值位',
    en: '{file}: {encoding}, separated by {delimiter}, {layout}, {figures} places for figures',
  },
  fileUnread: { zh: '{file}：无法读取', en: '{file}: cannot be read' },
  long: { zh: '一年一行', en: 'a row for every year' },
  wide: { zh: '以年份为列', en: 'years as columns' },
  blankRows: { zh: '空行 {count}', en: '{count} blank rows' },
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  note: { zh: '提示', en: 'note' },
  moreLikeIt: { zh: '另有 {count} 条同类，未列出', en: '{count} more like it, not listed' },
  findingCounts: {
    zh: '错误 {error}，警告 {warning}，提示 {note}。',
    en: '{error} errors, {warning} warnings, {note} notes.',
  },
  also: { zh: '另见', en: 'see also' },
  rows: {
    zh: '数据 {given} 个：采用 {used}（其中 {context} 个仅作背景），被更新或重复 {superseded}，缺数 {missing}，拒用 {refused}。',
    en: '{given} figures: {used} used ({context} of them as context only), {superseded} superseded or repeated, {missing} missing, {refused} refused.',
  },
  written: { zh: '完整依据已写入', en: 'Every trace is written to' },
  reportWritten: { zh: '报告已写入', en: 'The report is written to' },
  templateWritten: { zh: '模板已写入', en: 'The template is written to' },
  explainHint: {
    zh: '想知道某一结论的依据：在同一命令后加 --trace 条目编号',
    en: 'To see what a verdict rests on, add --trace and the id of the clause to the same command',
  },
  reading: { zh: '正在读取', en: 'reading' },
  instead: { zh: '同一指标已有其他口径', en: 'reported instead' },
  target: { zh: '目标', en: 'goal' },
  measure: { zh: '措施', en: 'measure' },
  domain: { zh: '领域', en: 'domain' },
  by: { zh: '年底前', en: 'by' },
  hold: { zh: '达到后保持', en: 'kept once reached' },
  eachCounty: { zh: '每个县（区）', en: 'every county' },
  indicator: { zh: '指标', en: 'indicator' },
  definition: { zh: '定义', en: 'definition' },
  interpretation: { zh: '我们的解释', en: 'our reading' },
  links: { zh: '对应', en: 'answers to' },
  cite: { zh: '出处', en: 'cited from' },
  observations: { zh: '所用数据', en: 'Observations' },
  calculations: { zh: '计算', en: 'Calculations' },
  rule: { zh: '规则', en: 'Rule' },
  reasons: { zh: '理由', en: 'Reasons' },
  counties: { zh: '各县（区）', en: 'Counties' },
  answers: { zh: '四问', en: 'Answers' },
  outlook: { zh: '前景', en: 'Outlook' },
  certainty: { zh: '把握', en: 'Certainty' },
  progress: { zh: '进展', en: 'progress' },
  elapsed: { zh: '已过时间', en: 'elapsed' },
  aYear: { zh: '每年', en: 'a year' },
  thresholds: { zh: '阈值（本软件包设定，可改）', en: 'Thresholds (ours, replaceable)' },
  objectives: { zh: '总体目标', en: 'general objectives' },
  higherGoals: { zh: '上级目标', en: 'goals of higher levels' },
  ledBy: { zh: '牵头', en: 'led by' },
  sameLevel: { zh: '同级', en: 'same level' },
  levelAbove: { zh: '上一级', en: 'level above' },
  encouraged: { zh: '鼓励', en: 'encouraged' },
  dueNotStated: { zh: '规划未写期限', en: 'no date in the plan' },
  dueAfterPromulgation: { zh: '规划颁布后{months}个月内', en: 'within {months} month(s) of promulgation' },
  parameter: { zh: '须给出的参数', en: 'parameter to be given' },
  reference: { zh: '参照', en: 'reference' },
  allowedBelow: { zh: '允许低 {margin}', en: '{margin} below it is allowed' },
  comparedYears: {
    zh: '{area} {code}：{before} 年与 {after} 年对比',
    en: '{area} {code}: {before} compared with {after}',
  },
  unchangedCriteria: {
    zh: '其余 {count} 条结论与数值均未变。',
    en: 'Status and figure of the other {count} clauses are the same.',
  },
  because: { zh: '原因', en: 'because' },
  cascade: { zh: '国家、自治区、市、县的目标与数值', en: 'Goals and figures from the nation down' },
  planGoal: { zh: '本规划', en: 'this plan' },
  history: { zh: '历年结论', en: 'Status by year' },
  decidedBy: { zh: '决定性的县（区）', en: 'decided by' },
  observedYear: { zh: '已公布', en: 'observed' },
  projectedYear: { zh: '预测（非公布数据）', en: 'projected, not observed' },
  interval: { zh: '区间', en: 'interval' },
  method: { zh: '方法', en: 'Method' },
  pointsUsed: { zh: '所用年数', en: 'points used' },
  leftOut: { zh: '未采用', en: 'Left out' },
  byHand: {
    zh: '手算：{level} + {shrinkage} × {drift} × ({damping} + {damping}² + …)，结果不越过指标上下限',
    en: 'By hand: {level} + {shrinkage} × {drift} × ({damping} + {damping}² + …), held inside the bounds',
  },
  chance: { zh: '达标概率', en: 'Chance of meeting the goal' },
  noSeries: { zh: '没有可预测的数据', en: 'nothing to project' },
} as const satisfies Readonly<Record<string, Text>>;

/** The words for the groups that a row speaks of; the whole population needs none. */
export const groupWords: Readonly<Record<string, Text>> = {
  F: { zh: '女', en: 'women' },
  M: { zh: '男', en: 'men' },
  U: { zh: '城市', en: 'urban' },
  R: { zh: '农村', en: 'rural' },
};

/** When something is done, as the plan says it. */
export const occasionWords: Readonly<Record<Occasion, Text>> = {
  once: { zh: '一次', en: 'once' },
  yearly: { zh: '每年', en: 'every year' },
  'mid-term': { zh: '中期', en: 'at mid-term' },
  final: { zh: '终期', en: 'at the end' },
  regularly: { zh: '定期', en: 'regularly' },
  'when-needed': { zh: '适时', en: 'when needed' },
  always: { zh: '持续', en: 'throughout' },
};

/** How near to the document itself a goal of a higher level was seen. */
export const qualityWords: Readonly<Record<SourceQuality, Text>> = {
  document: { zh: '见文件本身', en: 'seen in the document' },
  statement: { zh: '见制定机关的说明', en: 'seen in a statement of those who set it' },
  report: { zh: '见他人报道', en: 'seen in a report by others' },
  unnamed: { zh: '见到过，来源题名未记录', en: 'seen in a source whose title was not kept' },
};

/** Why a verdict changed. */
export const causeWords: Readonly<Record<ChangeCause, Text>> = {
  'new-observation': { zh: '新数据', en: 'new figures' },
  'revised-observation': { zh: '数据修订', en: 'revised figures' },
  'withdrawn-observation': { zh: '数据撤回或不再可比', en: 'figures withdrawn or no longer comparable' },
  'other-figure': { zh: '所判断的数值不同', en: 'another figure is judged' },
  evidence: { zh: '佐证材料', en: 'evidence' },
  'deadline-passed': { zh: '目标年份已到', en: 'the deadline has passed' },
  judgement: { zh: '专家人工认定', en: 'an expert judged' },
  rule: { zh: '规则、参数或阈值不同', en: 'rule, parameter or threshold differ' },
  county: { zh: '最弱的县（区）不同', en: 'another county is the weakest' },
  outlook: { zh: '预测不同', en: 'the projection differs' },
  'time-passed': { zh: '时间推移', en: 'time has passed' },
};
