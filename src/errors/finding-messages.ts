import { inWords } from './messages.js';

const FINDINGS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'not-an-object': ['这一行不是一条记录', 'the row is not a record'],
  'unknown-indicator': ['规划中没有指标 {received}', 'the plan has no indicator {received}'],
  'unknown-area': ['规划中没有地区 {received}', 'the plan has no area {received}'],
  'not-a-period': ['{received} 不是有效的时期', '{received} is not a period'],
  'unknown-sex': ['性别代码 {received} 无效，应为 F、M 或 _T', 'sex must be F, M or _T, received {received}'],
  'sex-does-not-apply': [
    '该指标只涉及妇女，不应填男性',
    'the indicator concerns women only, so there is no figure for men',
  ],
  'unknown-urbanisation': [
    '城乡代码 {received} 无效，应为 U、R 或 _T',
    'urbanisation must be U, R or _T, received {received}',
  ],
  'not-an-age': ['年龄代码 {received} 无效', '{received} is not an age code'],
  'not-a-group': ['群体代码 {received} 无效', '{received} is not a group'],
  'too-many-groups': [
    '{received} 未收录：年龄与群体的不同组合（含全体）最多 {most} 种',
    '{received} is left out: a dataset holds at most {most} different pairs of age and group, everyone included',
  ],
  'unknown-status': ['数据状态 {received} 无效', '{received} is not an observation status of SDMX'],
  'not-a-date': ['{received} 不是有效日期', '{received} is not a date'],
  'missing-value': ['没有数值，也没有说明缺失原因的状态', 'no value, and no status that says why'],
  'value-declared-missing': [
    '状态 {received} 表示缺失，却填了数值',
    'the status {received} declares a missing figure, yet there is a value',
  ],
  'not-a-number': ['{received} 不是数字', '{received} is not a number'],
  'too-many-digits': [
    '{received} 小数点前或后超过 {most} 位',
    '{received} has more than {most} digits before or after its point',
  ],
  'unknown-unit': ['没有单位 {received}', 'there is no unit {received}'],
  'unit-mismatch': ['单位 {received} 不能换算为 {expected}', 'the unit {received} does not convert into {expected}'],
  'out-of-range': [
    '{received} 超出该指标的取值范围 {lower} 至 {upper} {unit}',
    '{received} lies outside {lower} to {upper} {unit}',
  ],
  'conflicting-duplicate': [
    '同一数据有不同数值：{received}',
    'the same figure was given with different values: {received}',
  ],
  duplicate: ['重复行', 'a repeated row'],
  superseded: ['已被后来公布的数据更新', 'replaced by a later publication'],
  'not-yearly': ['月度或时点数据不代替年度数据', 'a month or a day does not stand for a year'],
  'counts-unreadable': ['分子、分母或标准误不是有效数字', 'numerator, denominator or standard error cannot be read'],
  'numerator-over-denominator': [
    '分子 {numerator} 大于分母 {denominator}',
    'the numerator {numerator} exceeds the denominator {denominator}',
  ],
  'sexes-do-not-add-up': [
    '女 {women} 加男 {men} 不等于合计 {total}',
    'women {women} and men {men} do not add up to {total}',
  ],
  'total-outside-sexes': [
    '合计 {total} 不在女 {women} 与男 {men} 之间',
    'the total {total} lies outside women {women} and men {men}',
  ],
  'series-break': ['口径在此变化', 'the series breaks here'],
};

/**
 * A finding of a dataset in words.
 *
 * @param code - its code
 * @param details - what was received, expected or suggested
 * @returns the sentence in Chinese and English, with the nearest name where one is near
 */
export function findingMessage(
  code: string,
  details: Readonly<Record<string, string | number>>,
): { readonly zh: string; readonly en: string } {
  return inWords((Object.hasOwn(FINDINGS, code) ? FINDINGS[code] : undefined) ?? [code, code], details);
}
