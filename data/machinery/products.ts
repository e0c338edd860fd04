import type { Approval, Product } from '../../src/model/machinery.js';
import type { Interpretation } from '../../src/model/text.js';

/** The papers of the monitoring group, then those of the evaluation group. The plan dates none of them. */
export const products: readonly Product[] = [
  {
    id: 'monitoring-scheme',
    title: { zh: '监测方案', en: 'monitoring scheme' },
    group: 'monitoring',
    kind: 'scheme',
    by: 'monitoring-group',
    when: ['when-needed'],
    due: 'not-stated',
    cite: { source: 'zhongwei-plan', section: '四（二）加强监测评估组织领导', paragraph: 2, sentence: 1 },
  },
  {
    id: 'monitoring-indicators',
    title: { zh: '监测指标体系', en: 'system of monitoring indicators' },
    group: 'monitoring',
    kind: 'indicator-system',
    by: 'monitoring-group',
    when: ['when-needed'],
    due: 'not-stated',
    cite: { source: 'zhongwei-plan', section: '四（二）加强监测评估组织领导', paragraph: 2, sentence: 1 },
  },
  {
    id: 'yearly-monitoring-report',
    title: { zh: '年度监测报告', en: 'yearly monitoring report' },
    group: 'monitoring',
    kind: 'report',
    by: 'monitoring-group',
    to: [{ body: 'committee', at: 'same-level' }],
    when: ['yearly'],
    due: 'not-stated',
    cite: { source: 'zhongwei-plan', section: '四（二）加强监测评估组织领导', paragraph: 2, sentence: 1 },
  },
  {
    id: 'mid-term-monitoring-report',
    title: { zh: '中期监测报告', en: 'mid-term monitoring report' },
    group: 'monitoring',
    kind: 'report',
    by: 'monitoring-group',
    to: [{ body: 'committee', at: 'same-level' }],
    when: ['mid-term'],
    due: 'not-stated',
    cite: { source: 'zhongwei-plan', section: '四（二）加强监测评估组织领导', paragraph: 2, sentence: 1 },
  },
  {
    id: 'final-monitoring-report',
    title: { zh: '终期监测报告', en: 'final monitoring report' },
    group: 'monitoring',
    kind: 'report',
    by: 'monitoring-group',
    to: [{ body: 'committee', at: 'same-level' }],
    when: ['final'],
    due: 'not-stated',
    cite: { source: 'zhongwei-plan', section: '四（二）加强监测评估组织领导', paragraph: 2, sentence: 1 },
  },
  {
    id: 'statistics-volume',
    title: { zh: '年度妇女儿童统计资料', en: 'yearly volume of statistics on women and children' },
    group: 'monitoring',
    kind: 'statistics-volume',
    by: 'monitoring-group',
    when: ['yearly'],
    due: 'not-stated',
    cite: { source: 'zhongwei-plan', section: '四（二）加强监测评估组织领导', paragraph: 2, sentence: 1 },
  },
  {
    id: 'evaluation-scheme',
    title: { zh: '评估方案', en: 'evaluation scheme' },
    group: 'evaluation',
    kind: 'scheme',
    by: 'evaluation-group',
    when: ['mid-term', 'final'],
    due: 'not-stated',
    cite: { source: 'zhongwei-plan', section: '四（二）加强监测评估组织领导', paragraph: 3, sentence: 1 },
  },
  {
    id: 'mid-term-evaluation-report',
    title: { zh: '中期评估报告', en: 'mid-term evaluation report' },
    group: 'evaluation',
    kind: 'report',
    by: 'evaluation-group',
    to: [
      { body: 'committee', at: 'same-level' },
      { body: 'committee', at: 'level-above' },
    ],
    when: ['mid-term'],
    due: 'not-stated',
    cite: { source: 'zhongwei-plan', section: '四（二）加强监测评估组织领导', paragraph: 3, sentence: 1 },
  },
  {
    id: 'final-evaluation-report',
    title: { zh: '终期评估报告', en: 'final evaluation report' },
    group: 'evaluation',
    kind: 'report',
    by: 'evaluation-group',
    to: [
      { body: 'committee', at: 'same-level' },
      { body: 'committee', at: 'level-above' },
    ],
    when: ['final'],
    due: 'not-stated',
    cite: { source: 'zhongwei-plan', section: '四（二）加强监测评估组织领导', paragraph: 3, sentence: 1 },
  },
];

const reviewedPapers: Interpretation = {
  reading: {
    zh: '“监测评估报告等”包括监测组和评估组的全部报告；统计资料不在其列。',
    en: '“监测评估报告等” (reports and the like) means every report of both groups, not the volume of statistics.',
  },
  reason: {
    zh: '规划只写“等”，没有列全。',
    en: 'The plan says “等” (and the like) and lists no more.',
  },
};

/** What needs the leading group’s word. */
export const approvals: readonly Approval[] = [
  {
    id: 'approve-schemes',
    title: { zh: '审批监测评估方案', en: 'approves the schemes of monitoring and evaluation' },
    act: 'approve',
    by: 'leading-group',
    products: ['monitoring-scheme', 'evaluation-scheme'],
    cite: { source: 'zhongwei-plan', section: '四（二）加强监测评估组织领导', paragraph: 1, sentence: 1 },
  },
  {
    id: 'review-reports',
    title: { zh: '审核监测评估报告', en: 'reviews the reports of monitoring and evaluation' },
    act: 'review',
    by: 'leading-group',
    products: [
      'yearly-monitoring-report',
      'mid-term-monitoring-report',
      'final-monitoring-report',
      'mid-term-evaluation-report',
      'final-evaluation-report',
    ],
    interpretation: reviewedPapers,
    cite: { source: 'zhongwei-plan', section: '四（二）加强监测评估组织领导', paragraph: 1, sentence: 1 },
  },
];
