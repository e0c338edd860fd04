import type { Domain } from '../src/model/plan.js';
import type { ZhongweiDomainId } from './zhongwei-ids.js';

/**
 * The eight domains of the plan. `extent` counts the numbered goals and measures in its text, 77 and 95 in all, so that
 * what is not entered yet can be seen.
 */
export const domains: readonly Domain<ZhongweiDomainId>[] = [
  {
    id: 'health',
    number: 1,
    title: { zh: '妇女与健康', en: 'Women and health' },
    extent: { targets: 11, measures: 12 },
    cite: { source: 'zhongwei-plan', section: '二（一）' },
  },
  {
    id: 'education',
    number: 2,
    title: { zh: '妇女与教育', en: 'Women and education' },
    extent: { targets: 9, measures: 10 },
    cite: { source: 'zhongwei-plan', section: '二（二）' },
  },
  {
    id: 'economy',
    number: 3,
    title: { zh: '妇女与经济', en: 'Women and the economy' },
    extent: { targets: 9, measures: 14 },
    cite: { source: 'zhongwei-plan', section: '二（三）' },
  },
  {
    id: 'decision',
    number: 4,
    title: { zh: '妇女参与决策和管理', en: 'Women in decision-making and management' },
    extent: { targets: 10, measures: 10 },
    cite: { source: 'zhongwei-plan', section: '二（四）' },
  },
  {
    id: 'social-security',
    number: 5,
    title: { zh: '妇女与社会保障', en: 'Women and social security' },
    extent: { targets: 8, measures: 10 },
    cite: { source: 'zhongwei-plan', section: '二（五）' },
  },
  {
    id: 'family',
    number: 6,
    title: { zh: '妇女与家庭建设', en: 'Women and family building' },
    extent: { targets: 9, measures: 10 },
    cite: { source: 'zhongwei-plan', section: '二（六）' },
  },
  {
    id: 'environment',
    number: 7,
    title: { zh: '妇女与环境', en: 'Women and the environment' },
    extent: { targets: 12, measures: 14 },
    cite: { source: 'zhongwei-plan', section: '二（七）' },
  },
  {
    id: 'law',
    number: 8,
    title: { zh: '妇女与法律', en: 'Women and the law' },
    extent: { targets: 9, measures: 15 },
    cite: { source: 'zhongwei-plan', section: '二（八）' },
  },
];
