import type { PlanErrorDetails } from './codes.js';

/** Longest received value that a message repeats. */
const LONGEST_SHOWN = 60;
/** Most problems that a message lists; `details` has them all. */
const MOST_PROBLEMS_SHOWN = 10;
/** Longest path or sentence of a problem that a message shows; both may repeat names from an untrusted file. */
const LONGEST_PROBLEM_SHOWN = 300;

/**
 * A received value as a message may show it: shortened, without control characters.
 *
 * @param received - anything that was received
 * @returns text in backquotes
 */
export function shown(received: unknown): string {
  return `\`${safe(asText(received), LONGEST_SHOWN)}\``;
}

function asText(received: unknown): string {
  try {
    return String(received);
  } catch {
    // An object without a prototype, or with a hostile `toString`.
    return typeof received;
  }
}

/** A text cut to a length, with control, format and line-breaking characters written out: they could rewrite a terminal. */
function safe(text: string, longest: number): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return short.replaceAll(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`);

export const notADecimal = (where: string, received: unknown): string =>
  `${where} must be a decimal number such as '95' or '-0.25', received ${shown(received)}. Remove units, blanks and thousands separators; mark a missing figure as missing.`;

export const outOfRange = (where: string, received: unknown, expected: string): string =>
  `${where} must be ${expected}, received ${shown(received)}. Check the unit and the argument order.`;

export const notAPeriod = (received: unknown): string =>
  `${shown(received)} is not a period. Write a year '2022', years pooled '2016/2020', a month '2021-06' or a day '2020-11-01' that exists.`;

export const notAYear = (where: string, received: unknown): string =>
  `${where} must be a whole year from 1900 to 2200, received ${shown(received)}. Give the number of the year, such as 2024.`;

export const notADate = (where: string, received: unknown): string =>
  `${where} must be a day that exists, received ${shown(received)}. Write it as '2024-12-31'.`;

export const asOfBeforeBaseline = (asOf: number, baselineYear: number): string =>
  `asOf ${String(asOf)} lies before the plan's baseline year ${String(baselineYear)}. Ask for ${String(baselineYear)} or later.`;

export const unknownId = (
  kind: PlanErrorDetails['argument/unknown-id']['kind'],
  received: unknown,
  plan: string,
  nearest: string | undefined,
): string => {
  const what = kind === 'record' ? 'goal, measure, criterion or indicator' : kind;
  return `There is no ${what} ${shown(received)} in plan \`${plan}\`.${meant(nearest) || ' `women-plan plan` lists what there is.'}`;
};

export const notText = (kind: string, received: string): string =>
  `The id of a record (${kind}) must be text, received a value of type ${shown(received)}. Put the id in quotes.`;

export const unitMismatch = (where: string, received: string, expected: string): string =>
  `The unit ${shown(received)} of ${where} does not convert into ${shown(expected)}, the unit of its indicator. Give the figure in a unit of the same kind.`;

export const notAnArray = (where: string, received: unknown): string =>
  `${where} takes an array of rows, received ${shown(received)}. Wrap a single row in an array; parse text first.`;

export const invalidPlan = (problems: PlanErrorDetails['plan/invalid']['problems']): string => {
  const line = ({ path, message }: { readonly path: string; readonly message: string }): string =>
    `  ${safe(path, LONGEST_PROBLEM_SHOWN) || '(plan)'}: ${safe(message, LONGEST_PROBLEM_SHOWN)}`;
  const lines = problems.slice(0, MOST_PROBLEMS_SHOWN).map(line);
  const rest =
    problems.length > MOST_PROBLEMS_SHOWN ? [`  … and ${String(problems.length - MOST_PROBLEMS_SHOWN)} more`] : [];
  const count = problems.length === 1 ? '1 problem' : `${String(problems.length)} problems`;
  return [`The plan has ${count}; correct them and read it again.`, ...lines, ...rest].join('\n');
};

export const unreadableFile = (file: string, reason: string): string =>
  `${shown(file)} cannot be read: ${shown(reason)}. Check the path and that the file is UTF-8 text of the expected form.`;

export const unknownColumn = (file: string, column: string, nearest: string | undefined): string =>
  `${shown(file)}, line 1: there is no column ${shown(column)}.${meant(nearest) || ' Remove it, or rename it to a field of an observation.'}`;

export const missingColumn = (file: string, column: string): string =>
  `${shown(file)}, line 1: the column ${shown(column)} is missing. A file needs at least indicator, area, period and value.`;

export const unknownCommand = (received: string, nearest: string | undefined): string =>
  `There is no command ${shown(received)}.${meant(nearest)}`;

export const optionMissing = (option: string, example: string): string =>
  `${option} is missing. Give it, for example \`${option} ${example}\`.`;

export const optionNotAYear = (option: string, received: string): string =>
  `${option} must be a year of four digits, received ${shown(received)}.`;

export const notOneOf = (option: string, received: string, choices: readonly string[]): string =>
  `${option} must be one of ${choices.join(', ')}, received ${shown(received)}.`;

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
  'unknown-status': ['数据状态 {received} 无效', '{received} is not an observation status of SDMX'],
  'not-a-date': ['{received} 不是有效日期', '{received} is not a date'],
  'missing-value': ['没有数值，也没有说明缺失原因的状态', 'no value, and no status that says why'],
  'value-declared-missing': [
    '状态 {received} 表示缺失，却填了数值',
    'the status {received} declares a missing figure, yet there is a value',
  ],
  'not-a-number': ['{received} 不是数字', '{received} is not a number'],
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
  const [zh, en] = (Object.hasOwn(FINDINGS, code) ? FINDINGS[code] : undefined) ?? [code, code];
  const put = (sentence: string): string =>
    sentence.replaceAll(/\{([a-z]+)\}/g, (place, name: string) =>
      Object.hasOwn(details, name) ? shown(details[name]) : place,
    );
  const nearest = details['nearest'];
  return {
    zh: `${put(zh)}${nearest === undefined ? '' : `；是否为 ${shown(nearest)}？`}`,
    en: `${put(en)}${nearest === undefined ? '' : `; did you mean ${shown(nearest)}?`}`,
  };
}
