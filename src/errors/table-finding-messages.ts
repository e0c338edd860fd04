import { findingMessage } from './finding-messages.js';
import { inWords, shown } from './messages.js';

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
