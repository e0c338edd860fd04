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

export const comparedEvaluations = (name: string, before: string, after: string): string =>
  `Two evaluations of one plan in one area are compared; their ${name} is ${shown(before)} and ${shown(after)}. Set areas side by side with compareAreas.`;

export const textMissing = (where: string): string =>
  `${where} must say something. A judgement needs criterion, area, status, by, date and reason.`;

export const unreadableFile = (file: string, reason: string): string =>
  `${shown(file)} cannot be read: ${shown(reason)}. Check the path and that the file is UTF-8 text of the expected form.`;

/** A table that cannot be used, with everything that is wrong with it. */
export const unreadableTable = (file: string, problems: readonly string[]): string => {
  const lines = problems.slice(0, MOST_PROBLEMS_SHOWN).map((problem) => `  ${safe(problem, LONGEST_PROBLEM_SHOWN)}`);
  const rest =
    problems.length > MOST_PROBLEMS_SHOWN ? [`  … and ${String(problems.length - MOST_PROBLEMS_SHOWN)} more`] : [];
  return [`${shown(file)} cannot be read; correct it and read it again.`, ...lines, ...rest].join('\n');
};

export const unwritableFile = (file: string, reason: string): string =>
  `${shown(file)} cannot be written: ${shown(reason)}. Check the path and that its folder may be written to.`;

export const unexpected = (reason: string): string =>
  `Something went wrong that should not have: ${shown(reason)}. Please report it with the command and the files it was given.`;

export const unknownCommand = (received: string, nearest: string | undefined): string =>
  `There is no command ${shown(received)}.${meant(nearest)}`;

export const optionMissing = (option: string, example: string): string =>
  `${option} is missing. Give it, for example \`${option} ${example}\`.`;

export const fileMissing = (): string =>
  'There is no file to check. Name one or more, for example `women-plan check mine.csv`.';

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
  return inWords((Object.hasOwn(FINDINGS, code) ? FINDINGS[code] : undefined) ?? [code, code], details);
}

/**
 * A sentence in both languages with what was received put in its places.
 *
 * @param sentence - the sentence, with places such as `{received}`
 * @param details - what was received, expected or suggested
 * @returns the sentences, with the nearest name where one is near
 */
export function inWords(
  [zh, en]: readonly [zh: string, en: string],
  details: Readonly<Record<string, string | number>>,
): { readonly zh: string; readonly en: string } {
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

const TABLE_FINDINGS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'file-not-found': ['没有这个文件；请检查路径', 'there is no such file; check the path'],
  'file-is-folder': ['这是文件夹，不是文件', 'this is a folder, not a file'],
  'file-unreadable': ['读取失败：{reason}', 'reading failed: {reason}'],
  'file-empty': ['文件是空的', 'the file is empty'],
  'file-too-large': [
    '管道输入超过 {limit} 字节；请改为给出文件',
    'the pipe holds more than {limit} bytes; give a file instead',
  ],
  'file-is-workbook': [
    '这是 Excel 工作簿，不是 CSV；请另存为“CSV UTF-8（逗号分隔）”',
    'this is an Excel workbook, not CSV; save it as "CSV UTF-8 (comma delimited)"',
  ],
  'file-not-text': [
    '含有空字节（NUL），不是文本；若为没有字节序标记的 UTF-16，请另存为 UTF-8',
    'it holds NUL bytes, so it is no text; if it is UTF-16 without a byte order mark, save it as UTF-8',
  ],
  'damaged-encoding': [
    '此行有不属于 {expected} 的字节；请用原软件重新另存为 UTF-8',
    'this line has bytes that are not {expected}; save the file again as UTF-8 where it was made',
  ],
  'unclosed-quote': [
    '自此行起有一个引号没有结束，之后的内容无法分行',
    'a quote opened in the row that begins here is never closed, so nothing after it can be told apart',
  ],
  'row-too-long': [
    '自此行起的一行超过 {limit} 个字符，之后的内容没有读取；可能有引号没有结束',
    'the row that begins here is longer than {limit} characters, and nothing after it was read; a quote may be left open',
  ],
  'missing-column': [
    '缺少列 {received}（{heading}）；至少须有指标、地区、年份、数值，或以年份为列',
    'the column {received} ({heading}) is missing; a table needs indicator, area, period and value, or years as columns',
  ],
  'unknown-column': ['没有列 {received}', 'there is no column {received}'],
  'duplicate-column': [
    '列 {received} 与第 {first} 列重复，无法判断取哪一列',
    'the column {received} repeats column {first}, and nothing tells which one counts',
  ],
  'wide-and-long': [
    '既有年份列，又有列 {received}；两种排法只能用一种',
    'there are columns of years and a column {received}; a table has either',
  ],
  'column-not-for-wide': [
    '以年份为列的表中，列 {received} 无法说明属于哪一年；请改用一年一行的排法',
    'with years as columns nothing tells which year the column {received} speaks of; give every year a row of its own',
  ],
  'no-rows': ['只有表头，没有数据', 'there are headings and no rows'],
  'ragged-row': [
    '此行有 {received} 格，表头有 {expected} 格；可能有逗号未加引号',
    'the row has {received} cells, the headings {expected}; a comma may stand without quotes',
  ],
  'cell-too-long': [
    '此格有 {received} 个字符，最多 {limit} 个',
    'the cell has {received} characters, at most {limit} are read',
  ],
  'ambiguous-name': [
    '名称 {received} 对应多条记录；请改填代码',
    'the name {received} belongs to several records; give the code',
  ],
  'ambiguous-separator': [
    '{received} 中的逗号可能是千分位，也可能是小数点；请去掉或改为句点',
    'the comma in {received} may separate thousands or decimals; leave it out or write a point',
  ],
  'unit-disagrees': [
    '数值带单位 {received}，单位列为 {expected}',
    'the figure carries the unit {received}, the unit of the row is {expected}',
  ],
  'name-disagrees': [
    '名称 {received} 不是代码 {expected} 的名称',
    'the name {received} is not that of the code {expected}',
  ],
  'unused-column': ['列 {received} 不被使用', 'the column {received} is not used'],
  'unnamed-column': [
    '第 {received} 列有内容而没有列名，不被使用',
    'column {received} has content and no heading, and is not used',
  ],
  'line-break-in-cell': ['格内有换行；是否缺少引号？', 'a cell holds a line break; is a quote missing?'],
  'replacement-character': [
    '文字中有无法识别的字符（�），可能在转换编码时损坏',
    'the text holds characters that could not be read (�); it may have been damaged by a conversion',
  ],
  'coded-not-carried-out': [
    '代码 {received} 按“未开展”处理；请直接填写“未开展”',
    'the code {received} is taken as "not carried out"; write "not carried out" instead',
  ],
  'lines-before-headings': [
    '表头之前有 {received} 行，未读取',
    '{received} lines stand above the headings and were not read',
  ],
  'missing-cell': ['缺数：{indicator} {area} {period}', 'no figure: {indicator} {area} {period}'],
  'not-carried-out': ['未开展：{indicator} {area} {period}', 'not carried out: {indicator} {area} {period}'],
};

/**
 * A finding of a table, or of the dataset made from it, in words.
 *
 * @param code - its code
 * @param details - what was received, expected or suggested
 * @returns the sentence in Chinese and English, with the nearest name where one is near
 */
export function tableFindingMessage(
  code: string,
  details: Readonly<Record<string, string | number>>,
): { readonly zh: string; readonly en: string } {
  const sentences = Object.hasOwn(TABLE_FINDINGS, code) ? TABLE_FINDINGS[code] : undefined;
  const { zh, en } = sentences === undefined ? findingMessage(code, details) : inWords(sentences, details);
  const last = details['lastline'];
  if (last === undefined) return { zh, en };
  return { zh: `${zh}（该行至第 ${shown(last)} 行）`, en: `${en} (the row ends on line ${shown(last)})` };
}
