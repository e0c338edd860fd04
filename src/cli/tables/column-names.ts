import type { Observation } from '../../model/observation.js';

/** What a column can hold: a field of an observation, or the name beside a code. */
export type ColumnMeaning = keyof Observation | 'indicatorName' | 'areaName';

/**
 * The headings that columns may bear, by meaning, as `columnKey` writes them. The first Chinese one stands in templates.
 */
export const columnNames: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  indicator: ['indicator', 'indicatorid', 'indicatorcode', '指标', '指标代码', '指标编码'],
  indicatorName: ['indicatorname', 'indicatorzh', 'indicatoren', '指标名称'],
  area: ['area', 'areacode', '地区', '地区代码', '行政区划代码', '区划代码'],
  areaName: ['areaname', 'areazh', 'areaen', '地区名称', '行政区划名称'],
  period: ['period', 'year', '年份', '年度', '年', '时期', '报告期'],
  sex: ['sex', 'gender', '性别'],
  urbanisation: ['urbanisation', 'urbanization', '城乡', '城乡分类'],
  age: ['age', '年龄', '年龄组'],
  group: ['group', '群体', '人群'],
  value: ['value', '数值', '指标值', '数据'],
  unit: ['unit', '单位', '计量单位'],
  numerator: ['numerator', '分子'],
  denominator: ['denominator', '分母'],
  standardError: ['standarderror', '标准误', '标准误差'],
  status: ['status', '状态', '数据状态'],
  published: ['published', '发布日期', '公布日期', '发布时间', '公布时间'],
  source: ['source', '来源', '数据来源', '资料来源'],
  url: ['url', '网址', '链接'],
  note: ['note', 'notes', '备注', '说明'],
  derived: ['derived', '推算'],
  conflict: ['conflict', '来源不一致'],
  quality: ['quality', '质量'],
};
