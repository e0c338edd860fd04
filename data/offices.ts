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
  { id: 'water', title: { zh: '水利部门', en: 'water authority' } },
  { id: 'ecology-environment', title: { zh: '生态环境部门', en: 'ecology and environment authority' } },
  { id: 'agriculture-rural', title: { zh: '农业农村部门', en: 'agriculture and rural affairs authority' } },
  { id: 'urban-management', title: { zh: '城市管理部门', en: 'urban management authority' } },
  { id: 'housing-construction', title: { zh: '住房城乡建设部门', en: 'housing and construction authority' } },
  { id: 'culture-tourism', title: { zh: '文化和旅游部门', en: 'culture and tourism authority' } },
  { id: 'radio-television', title: { zh: '广播电视部门', en: 'radio and television authority' } },
  { id: 'party-school', title: { zh: '党校', en: 'Party school' } },
  {
    id: 'women-children-office',
    title: { zh: '妇女儿童工作委员会办公室', en: 'office of the committee on women and children' },
  },
  { id: 'natural-resources', title: { zh: '自然资源部门', en: 'natural resources authority' } },
  { id: 'organisation', title: { zh: '党委组织部门', en: 'organisation department of the Party committee' } },
  { id: 'peoples-congress', title: { zh: '人大常委会', en: 'standing committee of the people’s congress' } },
  { id: 'cppcc', title: { zh: '政协机关', en: 'office of the CPPCC committee' } },
  { id: 'trade-union', title: { zh: '工会', en: 'trade union' } },
  { id: 'civil-affairs', title: { zh: '民政部门', en: 'civil affairs authority' } },
  { id: 'womens-federation', title: { zh: '妇联', en: 'women’s federation' } },
  { id: 'medical-security', title: { zh: '医疗保障部门', en: 'medical security authority' } },
];
