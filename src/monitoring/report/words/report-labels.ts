import { reasonLabels } from '../../../attainment/reason-labels.js';
import type { Text } from '../../../model/text.js';
import type { CellReason, EvaluationSectionId, MonitoringSectionId } from '../report.js';

/** The headings of the sections of a monitoring report. */
export const monitoringSectionTitles: Readonly<Record<MonitoringSectionId, Text>> = {
  conclusion: { zh: '监测结论', en: 'Conclusion' },
  background: { zh: '人口与投入', en: 'Population and resources' },
  domains: { zh: '各领域监测情况', en: 'The domains' },
  'group-gaps': { zh: '群体、城乡和地区差距', en: 'Gaps between groups and areas' },
  course: { zh: '基期以来的变化', en: 'The course since the baseline' },
  warnings: { zh: '监测预警', en: 'Warnings' },
  'unmet-and-unreported': { zh: '未达标和未填报的目标', en: 'Not met and not reported' },
  'monitoring-notes': { zh: '数据口径和说明', en: 'Notes on the figures' },
};

/** The headings of the sections of an evaluation report. */
export const evaluationSectionTitles: Readonly<Record<EvaluationSectionId, Text>> = {
  abstract: { zh: '摘要', en: 'Abstract' },
  'basic-situation': { zh: '基本情况', en: 'The situation' },
  'evaluation-work': { zh: '评估工作开展情况', en: 'How the evaluation was done' },
  attainment: { zh: '目标达成情况', en: 'Attainment, goal by goal' },
  'effect-of-measures': { zh: '策略措施实施效果', en: 'Effect of the measures' },
  practice: { zh: '主要做法和经验', en: 'Practice and experience' },
  problems: { zh: '存在问题', en: 'Problems' },
  outlook: { zh: '发展趋势', en: 'Trend and outlook' },
  advice: { zh: '对策建议', en: 'Advice' },
  'evaluation-notes': { zh: '评估方法和说明', en: 'Notes on the evaluation' },
};

/** The words for every reason why a cell is empty. */
export const cellReasonLabels: Readonly<Record<CellReason, Text>> = {
  ...reasonLabels,
  'no-year-before': { zh: '上一年没有可比数据', en: 'no comparable figure of the year before' },
  'not-asked': { zh: '不适用', en: 'not applicable' },
  'not-stated': { zh: '来源未说明', en: 'not stated by the source' },
  'no-earlier-figure': { zh: '此前没有可比数据', en: 'no comparable figure before' },
  'no-figure-of-year': { zh: '该年没有可比数据', en: 'no comparable figure of this year' },
};
