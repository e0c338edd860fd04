import type { Text } from '../../../model/text.js';

/** Sentences and parts of sentences that both types of report use. Places in braces are filled with figures and names. */
export const sharedWords = {
  // Parts of sentences.
  'status-count': { zh: '{status}{count}项', en: '{status} {count}' },
  'known-at': { zh: '（截至{day}已公布的部分）', en: ' (as far as published by {day})' },
  nothing: { zh: '', en: '' },
  'relative-change': { zh: '（{share}%）', en: ' ({share}%)' },
  'record-documents': { zh: '（{documents}）', en: ' ({documents})' },
  'record-note': { zh: '，说明：{note}', en: '; note: {note}' },
  'record-findings': { zh: '，反映：{findings}', en: '; it found: {findings}' },
  // What the report is about.
  'comparison-scope': {
    zh: '本报告把{area}截至{year}年的数据{known}与{plan}的目标对照；规划目标{goals}项，分解为条目{clauses}项。',
    en: 'This report holds the figures of {area} up to {year}{known} against the goals of {plan}; goals: {goals}, in clauses: {clauses}.',
  },
  'comparison-only': {
    zh: '该地区不受本规划约束：仅用其数据与规划目标对照。',
    en: 'The area is not bound by the plan: its figures are only held against the plan’s goals.',
  },
  'goals-not-entered': {
    zh: '规划全文共有目标{all}项，本版数据已录入{entered}项，其余未列入。',
    en: 'The plan’s text has {all} goals; {entered} are entered in this version of the data, the others are not dealt with.',
  },
  'goal-counts': { zh: '按目标计，共{total}项：{list}。', en: 'By goals, of which there are {total}: {list}.' },
  'clause-counts': { zh: '按条目计，共{total}项：{list}。', en: 'By clauses, of which there are {total}: {list}.' },
  'attained-share': {
    zh: '已达标的目标{attained}项，占可评估目标{assessable}项的{share}%，占全部目标{total}项的{all}%；未填报和无法评估的目标不计为达标。',
    en: 'Goals attained: {attained}, which is {share}% of the {assessable} that can be assessed and {all}% of all {total}; what has no data or cannot be assessed does not count as attained.',
  },
  'attained-share-none': {
    zh: '没有可以评估的目标，不计算占可评估目标的比重；已达标的占全部目标{total}项的{all}%。',
    en: 'No goal can be assessed, so there is no share of the assessable ones; attained are {all}% of all {total}.',
  },
  'judged-by-experts': {
    zh: '其中{goals}项目标的结论由专家人工认定。',
    en: 'Of these, the status of {goals} goals was judged by experts.',
  },
  // One goal and its clauses.
  'goal-status': { zh: '目标{number}{title}：{status}。', en: 'Goal {number}, {title}: {status}.' },
  'clause-unreported': {
    zh: '{title}{status}（{reason}）：{indicator}应由{office}报送。',
    en: '{title}: {status} ({reason}); {indicator} is to be reported by the {office}.',
  },
  'clause-evidence': {
    zh: '{title}{status}（{reason}）：应由负有责任的部门提交佐证材料。',
    en: '{title}: {status} ({reason}); the offices in charge have to submit dated evidence.',
  },
  'clause-parameter': {
    zh: '{title}{status}（{reason}）：须由本地给出{parameter}。',
    en: '{title}: {status} ({reason}); to be given locally: {parameter}.',
  },
  'clause-unassessed': { zh: '{title}{status}（{reason}）。', en: '{title}: {status} ({reason}).' },
  'clause-status': { zh: '{title}：{status}（{reason}）。', en: '{title}: {status} ({reason}).' },
  // What is not met and who owes what.
  'goal-unmet': { zh: '{title}{status}：{reason}。', en: '{title} is {status}: {reason}.' },
  'goal-weakest': {
    zh: '{title}{status}，以条目{clause}为准：{reason}。',
    en: '{title} is {status}, decided by its clause {clause}: {reason}.',
  },
  'nothing-assessable': { zh: '没有可以评估的目标。', en: 'No goal can be assessed.' },
  'nothing-unmet': {
    zh: '可评估的目标中没有进度滞后、达标困难或回落的。',
    en: 'Of the goals that can be assessed, none is behind, unlikely or lapsed.',
  },
  'office-owes': {
    zh: '{office}尚缺指标{count}项：{list}。',
    en: 'The {office} still has to report (indicators: {count}): {list}.',
  },
  'evidence-owed': {
    zh: '没有数值的条目{count}项缺少佐证材料，由负有责任的部门提交。',
    en: 'Clauses without a number that lack evidence: {count}; the offices in charge have to submit it.',
  },
  'parameters-owed': {
    zh: '须由本地给出数值才能判断的条目{count}项：{list}。',
    en: 'Clauses that wait for a figure that only the place itself knows ({count}): {list}.',
  },
  'nothing-owed': { zh: '没有缺报的指标和材料。', en: 'No indicator and no evidence is outstanding.' },
  // Notes.
  'note-rows': {
    zh: '数据集各地区合计：采用数据{used}个，被更新或重复的{superseded}个，拒用{refused}个。',
    en: 'In the whole dataset, all areas: figures used {used}, superseded or repeated {superseded}, refused {refused}.',
  },
  'note-readings': {
    zh: '规划用语没有写明算法的条目有{count}项，按本软件包的理解判断，可以更改。',
    en: 'Clauses whose wording leaves the rule open are judged by our reading, which can be replaced; there are {count}.',
  },
  'note-thresholds': {
    zh: '达标、进度、趋势、前景的分界和预警等级没有国家规定，所用数值为本软件包的约定。',
    en: 'No office has set the thresholds of the statuses and of the grades of warnings; those used are ours.',
  },
  'note-caveat': { zh: '{reason}：{list}。', en: '{reason}: {list}.' },
  'note-known-at': {
    zh: '只使用截至{day}已公布的数据，公布日期不明的也已使用。',
    en: 'Only figures published by {day} are used, and those whose day of publication is not known.',
  },
} as const satisfies Readonly<Record<string, Text>>;
