import type { Text } from '../model/text.js';
import type { DutyState, UnusedRecordReason } from './duty-occurrence.js';
import type { ReportedState } from './reported-state.js';
import type { SexReporting } from './sex-coverage.js';

/** The words for the state of a duty. */
export const dutyStateLabels: Readonly<Record<DutyState, Text>> = {
  done: { zh: '已完成', en: 'done' },
  late: { zh: '逾期未完成', en: 'late' },
  due: { zh: '待办', en: 'due' },
  'not-dated': { zh: '待办，未定日期', en: 'to be done, no date' },
  standing: { zh: '长期或适时履行', en: 'standing, or as the need comes' },
  'not-this-year': { zh: '本报告年度不涉及', en: 'not in this reporting year' },
};

/** Why a record of a done duty was not used. */
export const unusedRecordLabels: Readonly<Record<UnusedRecordReason, Text>> = {
  'not-an-object': { zh: '不是一条记录', en: 'it is not a record' },
  'unknown-area': { zh: '规划中没有这个地区', en: 'the plan has no such area' },
  'unknown-duty': { zh: '规划中没有这项职责', en: 'the plan has no such duty' },
  'unknown-product': { zh: '规划中没有这份文件', en: 'the plan has no such paper' },
  'unknown-body': { zh: '规划中没有这个机构', en: 'the plan has no such body' },
  'not-its-duty': { zh: '这一级的该机构不承担这项职责', en: 'the body does not bear this duty at this level' },
  'unknown-office': { zh: '规划中没有这个部门', en: 'the plan has no such office' },
  'office-missing': { zh: '没有写明是哪个部门', en: 'it does not say which office' },
  'office-not-named': {
    zh: '该部门未单列，不能代表整个机构',
    en: 'the office was not told apart and does not stand for all',
  },
  'not-a-date': { zh: '日期无效', en: 'the date does not exist' },
  'not-a-year': { zh: '报告年度无效', en: 'the reporting year is not a year' },
  'year-missing': { zh: '没有写明报告年度', en: 'it does not say which reporting year' },
  'occasion-missing': {
    zh: '没有写明是年度、中期还是终期',
    en: 'it does not say which of the occasions of that year',
  },
  'occasion-does-not-apply': { zh: '该年度没有这一项', en: 'there is no such occasion in that year' },
};

/** The words for whether a figure that was asked for is there. */
export const reportedStateLabels: Readonly<Record<ReportedState, Text>> = {
  reported: { zh: '已填报', en: 'reported' },
  'declared-missing': { zh: '已说明缺失', en: 'declared missing' },
  missing: { zh: '未填报', en: 'missing' },
  irregular: { zh: '不定期指标，不逐年要求', en: 'without an interval, owed in no one year' },
};

/** The words for how an indicator is reported by sex. */
export const sexReportingLabels: Readonly<Record<SexReporting, Text>> = {
  both: { zh: '男女均有，同期可比', en: 'women and men in one period' },
  'not-together': { zh: '男女均有，但不同期', en: 'women and men, never in one period' },
  'women-only-reported': { zh: '只有女性数据', en: 'women only' },
  'men-only-reported': { zh: '只有男性数据', en: 'men only' },
  'total-only': { zh: '只有合计', en: 'the total only' },
  none: { zh: '没有数据', en: 'nothing' },
};
