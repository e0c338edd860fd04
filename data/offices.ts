import type { Office } from '../src/model/plan.js';

/** The kinds of offices that report indicators. They are kinds, not named bureaus: names differ from county to county. */
export const offices: readonly Office[] = [
  { id: 'health', title: { zh: '卫生健康部门', en: 'health authority' } },
  { id: 'disease-control', title: { zh: '疾病预防控制部门', en: 'disease control authority' } },
  { id: 'sports', title: { zh: '体育部门', en: 'sports authority' } },
  { id: 'statistics', title: { zh: '统计部门', en: 'statistics authority' } },
];
