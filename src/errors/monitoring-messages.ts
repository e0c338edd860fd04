import { inWords, shown } from './messages.js';

export const agreedOnNothing = (where: string): string =>
  `${where} must name a duty or a product, and only one of them. Write duty: 'member-yearly-report' or product: 'statistics-volume'.`;

export const notAnAgreedDay = (where: string, received: unknown): string =>
  `${where} must be a day of every year or one day that exists, received ${shown(received)}. Write '03-31' or '2026-09-30'.`;

export const alreadyDated = (where: string, duty: string): string =>
  `${where} agrees on a date for ${shown(duty)}, which the plan dates itself. Give the day of promulgation instead.`;

export const occasionDoesNotApply = (where: string, occasion: unknown, subject: string): string =>
  `${where} is ${shown(occasion)}, which is no occasion of ${shown(subject)}. Leave it out, or name one that the plan gives.`;

export const bodyWithoutDuty = (where: string, body: string, subject: string): string =>
  `${where} is ${shown(body)}, to which the plan does not give ${shown(subject)}. Leave it out, or name a body that bears the duty.`;

export const officeNotApart = (where: string, office: string, bodies: readonly string[]): string =>
  `${where} is ${shown(office)}, which stands for none of ${bodies.map(shown).join(', ')}, so that the date would hold for nothing. Name the office in the option \`offices\` of its body too, or leave it out here.`;

export const notAMoment = (where: string, received: unknown): string =>
  `${where} must be a moment in UTC, received ${shown(received)}. Write it as '2026-01-31T08:00:00Z'.`;

export const unknownRecord = (received: unknown, nearest: string | undefined): string =>
  `There is no record ${shown(received)} in this log. ${nearest === undefined ? 'Its `findings` list the records that were refused.' : `Did you mean ${shown(nearest)}?`}`;

export const notAMilestone = (criterion: string): string =>
  `The criterion ${shown(criterion)} has a number, so no evidence in stages belongs to it. Ask for a criterion of kind \`milestone\`.`;

export const notOfAMilestone = (about: string, stage: string): string =>
  `${shown(about)} has no stage ${shown(stage)}. Leave the stage out, or ask for one that its milestone criterion lists.`;

export const notAnAmount = (where: string, received: unknown): string =>
  `${where} must be decimal text with at most two decimals of a yuan, such as '1250000.00', received ${shown(received)}. Remove separators; write amounts in 万元 as such, they convert exactly.`;

export const negativeWeight = (where: string, received: unknown): string =>
  `${where} must be weights of 0 or more, not all 0, received ${shown(received)}. Leave weights out for equal shares.`;

const RECORD_FINDINGS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'not-an-object': ['这不是一条记录', 'this is not a record'],
  'field-missing': ['必填内容为空', 'a field that must say something is empty'],
  'unknown-code': ['没有代码 {received}', 'there is no code {received}'],
  'unknown-area': ['规划中没有地区 {received}', 'the plan has no area {received}'],
  'unknown-body': ['规划中没有机构 {received}', 'the plan has no body {received}'],
  'unknown-office': ['规划中没有部门 {received}', 'the plan has no office {received}'],
  'unknown-duty': ['规划中没有职责 {received}', 'the plan has no duty {received}'],
  'unknown-product': ['规划中没有成果 {received}', 'the plan has no product {received}'],
  'unknown-approval': ['规划中没有审批事项 {received}', 'the plan has no approval {received}'],
  'unknown-subject': ['规划中没有目标、措施或条款 {received}', 'the plan has no goal, measure or clause {received}'],
  'unknown-stage': ['该条款没有阶段 {received}', 'the clause has no stage {received}'],
  'unknown-record': ['没有可用的记录 {received}', 'there is no usable record {received}'],
  'not-a-milestone': ['{received} 不是分阶段佐证的条款', '{received} is not judged by evidence in stages'],
  'not-a-date': ['{received} 不是有效日期（年-月-日）', '{received} is not a day that exists'],
  'not-a-year': ['{received} 不是年份', '{received} is not a year'],
  'not-a-score': ['得分 {received} 不在 0 至 100 之间', 'the score {received} lies outside 0 to 100'],
  'recorded-before-date': ['登记日期 {received} 早于发生日期', 'known on {received}, before it happened'],
  'wrong-body': ['{received} 不是该成果的编制机构或审批机构', '{received} neither makes this paper nor decides on it'],
  'other-body': ['规划没有把这项职责交给 {received}', 'the plan does not give this duty to {received}'],
  'other-product': ['该审批事项不涉及成果 {received}', 'the approval does not concern {received}'],
  'conflicting-id': ['编号 {received} 对应内容不同的记录', 'the id {received} belongs to different records'],
  repeated: ['记录 {received} 重复提交', 'the record {received} was given twice'],
  'replaces-other-kind': [
    '不能更正另一类或另一地区的记录 {received}',
    'it corrects {received}, a record of another kind or area',
  ],
  'before-its-record': [
    '早于它所更正或撤回的记录 {received}',
    'it is older than {received}, the record that it corrects or withdraws',
  ],
  'already-replaced': ['记录 {received} 已被更正或撤回', 'the record {received} was corrected or withdrawn already'],
  circular: ['更正关系循环：{received}', 'corrections in a circle: {received}'],
  'retraction-stands': [
    '撤回 {received} 不能再更正或撤回；请用新编号重新提交',
    'the retraction {received} stands; hand the record in again under a new id',
  ],
};

/**
 * A finding in the records of a cycle in words.
 *
 * @param code - its code
 * @param details - what was received or suggested
 * @returns the sentence in Chinese and English, with the nearest name where one is near
 */
export function recordFindingMessage(
  code: string,
  details: Readonly<Record<string, string | number>>,
): { readonly zh: string; readonly en: string } {
  return inWords((Object.hasOwn(RECORD_FINDINGS, code) ? RECORD_FINDINGS[code] : undefined) ?? [code, code], details);
}

const BUDGET_FINDINGS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'not-an-object': ['这不是一条预算', 'this is not a budget line'],
  'field-missing': ['必填内容为空', 'a field that must say something is empty'],
  'unknown-code': ['没有代码 {received}', 'there is no code {received}'],
  'unknown-area': ['规划中没有地区 {received}', 'the plan has no area {received}'],
  'unknown-office': ['规划中没有部门 {received}', 'the plan has no office {received}'],
  'unknown-target': ['规划中没有目标 {received}', 'the plan has no goal {received}'],
  'unknown-measure': ['规划中没有措施 {received}', 'the plan has no measure {received}'],
  'unknown-weight': [
    '权重所属的 {received} 不是该预算服务的目标或措施',
    'a weight for {received}, which the line does not serve',
  ],
  'not-a-weight': ['权重须为零或正数，不能全为零，也不能重复', 'weights must be 0 or more, not all 0, each given once'],
  'not-a-year': ['{received} 不是年份', '{received} is not a year'],
  'not-a-period': [
    '{received} 不是年、季（2024-Q1）或月（2024-03）',
    '{received} is no year, quarter (2024-Q1) or month (2024-03)',
  ],
  'period-outside-year': [
    '时期 {received} 不在该预算的年度内',
    'the period {received} lies outside the year of the line',
  ],
  'not-a-date': ['{received} 不是有效日期（年-月-日）', '{received} is not a day that exists'],
  'not-an-amount': ['金额 {received} 不是以文本写出的小数', 'the amount {received} is not decimal text'],
  'below-the-fen': [
    '金额 {received} 小于分：以元计最多两位小数',
    'the amount {received} has more than two decimals of a yuan',
  ],
  'negative-amount': ['年初预算 {received} 小于零', 'the appropriation {received} is below 0'],
  'overlapping-periods': [
    '时期 {received} 与另一笔同类金额重叠，会重复计算',
    'the period {received} shares a month with another amount of its kind, which would count twice',
  ],
  'not-a-performance-figure': ['绩效目标的数值 {received} 无效', '{received} is not a figure of a performance goal'],
  'conflicting-id': ['编号 {received} 对应内容不同的预算', 'the id {received} belongs to different lines'],
  repeated: ['预算 {received} 重复提交', 'the line {received} was given twice'],
};

/**
 * A finding in budget lines in words.
 *
 * @param code - its code
 * @param details - what was received or suggested
 * @returns the sentence in Chinese and English, with the nearest name where one is near
 */
export function budgetFindingMessage(
  code: string,
  details: Readonly<Record<string, string | number>>,
): { readonly zh: string; readonly en: string } {
  return inWords((Object.hasOwn(BUDGET_FINDINGS, code) ? BUDGET_FINDINGS[code] : undefined) ?? [code, code], details);
}
