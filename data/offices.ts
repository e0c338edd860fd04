import type { Office } from '../src/model/plan.js';

/** The kinds of offices that report indicators. They are kinds, not named bureaus: names differ from county to county. */
export const offices: readonly Office[] = [
  { id: 'health', title: { zh: '卫生健康部门', en: 'health authority' } },
  { id: 'disease-control', title: { zh: '疾病预防控制部门', en: 'disease control authority' } },
  { id: 'sports', title: { zh: '体育部门', en: 'sports authority' } },
  { id: 'statistics', title: { zh: '统计部门', en: 'statistics authority' } },
  { id: 'education', title: { zh: '教育部门', en: 'education authority' } },
  { id: 'human-resources', title: { zh: '人力资源社会保障部门', en: 'human resources and social security authority' } },
  { id: 'science-association', title: { zh: '科学技术协会', en: 'association for science and technology' } },
];
