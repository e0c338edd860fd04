import type { ReportColumn } from '../report.js';

/** The columns of a volume of statistics, in the terms of SDMX. */
export type VolumeColumn =
  | 'indicator'
  | 'title'
  | 'area'
  | 'areaTitle'
  | 'period'
  | 'sex'
  | 'urbanisation'
  | 'age'
  | 'group'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'standardError'
  | 'status'
  | 'revisedFrom'
  | 'published'
  | 'source'
  | 'quality'
  | 'office';

/** The columns in their order. */
export const volumeColumns: readonly ReportColumn<VolumeColumn>[] = [
  { id: 'indicator', title: { zh: '指标编号', en: 'Indicator' }, type: 'code' },
  { id: 'title', title: { zh: '指标', en: 'Title' }, type: 'text' },
  { id: 'area', title: { zh: '地区代码', en: 'Area' }, type: 'code' },
  { id: 'areaTitle', title: { zh: '地区', en: 'Name of the area' }, type: 'text' },
  { id: 'period', title: { zh: '时期', en: 'Period' }, type: 'code' },
  { id: 'sex', title: { zh: '性别', en: 'Sex' }, type: 'code' },
  { id: 'urbanisation', title: { zh: '城乡', en: 'Urban or rural' }, type: 'code' },
  { id: 'age', title: { zh: '年龄', en: 'Age' }, type: 'code' },
  { id: 'group', title: { zh: '人群', en: 'Group' }, type: 'code' },
  { id: 'value', title: { zh: '数值', en: 'Figure' }, type: 'decimal' },
  { id: 'numerator', title: { zh: '分子', en: 'Numerator' }, type: 'count' },
  { id: 'denominator', title: { zh: '分母', en: 'Denominator' }, type: 'count' },
  { id: 'standardError', title: { zh: '标准误', en: 'Standard error' }, type: 'decimal' },
  { id: 'status', title: { zh: '数据状态', en: 'Status' }, type: 'code' },
  { id: 'revisedFrom', title: { zh: '修订前数值', en: 'Before revision' }, type: 'decimal' },
  { id: 'published', title: { zh: '公布日期', en: 'Published' }, type: 'day' },
  { id: 'source', title: { zh: '来源', en: 'Source' }, type: 'text' },
  { id: 'quality', title: { zh: '来源可靠程度', en: 'Quality of the source' }, type: 'code' },
  { id: 'office', title: { zh: '报送部门', en: 'Office' }, type: 'text' },
];
