import type { Office } from '../src/model/plan.js';

/** The kinds of offices that report indicators. They are kinds, not named bureaus: names differ from county to county. */
export const offices: readonly Office[] = [
  { id: 'health', title: { zh: '卫生健康部门', en: 'health authority' } },
  { id: 'disease-control', title: { zh: '疾病预防控制部门', en: 'disease control authority' } },
  { id: 'sports', title: { zh: '体育部门', en: 'sports authority' } },
  { id: 'statistics', title: { zh: '统计部门', en: 'statistics authority' } },
  { id: 'organisation', title: { zh: '党委组织部门', en: 'organisation department of the Party committee' } },
  { id: 'peoples-congress', title: { zh: '人大常委会', en: 'standing committee of the people’s congress' } },
  { id: 'cppcc', title: { zh: '政协机关', en: 'office of the CPPCC committee' } },
  { id: 'human-resources', title: { zh: '人力资源社会保障部门', en: 'human resources and social security authority' } },
  { id: 'trade-union', title: { zh: '工会', en: 'trade union' } },
  { id: 'civil-affairs', title: { zh: '民政部门', en: 'civil affairs authority' } },
  { id: 'womens-federation', title: { zh: '妇联', en: 'women’s federation' } },
  { id: 'medical-security', title: { zh: '医疗保障部门', en: 'medical security authority' } },
  { id: 'housing', title: { zh: '住房城乡建设部门', en: 'housing and urban development authority' } },
];
