/** A finding as a case expects it: what, and where (line and column from 1; 0 where it has none). */
export type Expected = readonly [code: string, line: number, column: number];

/** A file that somebody might have, and what `check` has to say of it. */
export interface BadFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Every finding that is not a note about a missing figure. */
  readonly expected: readonly Expected[];
  /** Figures that are usable nevertheless. */
  readonly used: number;
  readonly missing?: number;
  readonly refused?: number;
}

const HEAD = 'indicator,area,period,value';
const GOOD = 'life-expectancy,640000,2020,76.58';
const file = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;
const long = (...lines: readonly string[]): string => file(HEAD, ...lines);
/** A row with more fields than the four that every table has. */
const withField = (field: string, cell: string): string => file(`${HEAD},${field}`, `${GOOD},${cell}`);
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const utf16be = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

/** 指标,地区,年份,数值 and 中卫市 in GB18030, written out from the code chart. */
const GB_HEAD = [
  ...[0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xb5, 0xd8, 0xc7, 0xf8, 0x2c, 0xc4, 0xea, 0xb7, 0xdd, 0x2c, 0xca, 0xfd, 0xd6, 0xb5],
  0x0a,
];
const GB_ZHONGWEI = [0xd6, 0xd0, 0xce, 0xc0, 0xca, 0xd0];

/** The file itself. */
const files: readonly BadFile[] = [
  { name: 'an empty file', content: '', expected: [['file-empty', 0, 0]], used: 0 },
  { name: 'a file of blanks', content: ' \r\n\t\n', expected: [['file-empty', 0, 0]], used: 0 },
  { name: 'a byte order mark alone', content: bytes([0xef, 0xbb, 0xbf]), expected: [['file-empty', 0, 0]], used: 0 },
  { name: 'blank cells and nothing else', content: ',,,\n,,,\n', expected: [['file-empty', 0, 0]], used: 0 },
  { name: 'headings without rows', content: file(HEAD), expected: [['no-rows', 0, 0]], used: 0 },
  { name: 'headings without a line end', content: HEAD, expected: [['no-rows', 0, 0]], used: 0 },
  {
    name: 'a workbook of Excel',
    content: bytes([0x50, 0x4b, 0x03, 0x04], 'xl/workbook.xml'),
    expected: [['file-is-workbook', 0, 0]],
    used: 0,
  },
  {
    name: 'an old workbook of Excel',
    content: bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0x00]),
    expected: [['file-is-workbook', 0, 0]],
    used: 0,
  },
  {
    name: 'a NUL byte in a row',
    content: bytes(`${HEAD}\n`, `${GOOD}\n`, [0x00], '\n'),
    expected: [['file-not-text', 3, 0]],
    used: 0,
  },
  {
    name: 'UTF-16 without a byte order mark',
    content: Buffer.from(long(GOOD), 'utf16le'),
    expected: [['file-not-text', 1, 0]],
    used: 0,
  },
  { name: 'UTF-16, little end first', content: Buffer.from(`\ufeff${long(GOOD)}`, 'utf16le'), expected: [], used: 1 },
  { name: 'UTF-16, big end first', content: utf16be(long(GOOD)), expected: [], used: 1 },
  { name: 'UTF-8 with a byte order mark', content: `\ufeff${long(GOOD)}`, expected: [], used: 1 },
  {
    name: 'GB18030',
    content: bytes(GB_HEAD, 'life-expectancy,', GB_ZHONGWEI, ',2020,76.5\n'),
    expected: [],
    used: 1,
  },
  {
    name: 'UTF-8 with a broken character',
    content: bytes(
      file('指标,地区,年份,数值', 'life-expectancy,中卫市,2020,76'),
      'life-expectancy,',
      [0xe4, 0xb8],
      ',2021,77\n',
    ),
    expected: [['damaged-encoding', 3, 0]],
    used: 0,
  },
  {
    name: 'bytes of no encoding of ours',
    content: bytes(`${HEAD}\n${GOOD}\n`, [0xff, 0x20, 0x80], '\n'),
    expected: [['damaged-encoding', 3, 0]],
    used: 0,
  },
  {
    name: 'text that another program has damaged',
    content: withField('note', '宁夏\ufffd'),
    expected: [['replacement-character', 2, 5]],
    used: 1,
  },
  {
    name: 'JSON instead of CSV',
    content: '{"indicator": "life-expectancy"}',
    expected: [
      ['missing-column', 1, 0],
      ['missing-column', 1, 0],
      ['missing-column', 1, 0],
      ['missing-column', 1, 0],
      ['unused-column', 1, 1],
    ],
    used: 0,
  },
];

/** Rows and cells as such. */
const csv: readonly BadFile[] = [
  { name: 'line ends of Windows', content: [HEAD, GOOD, ''].join('\r\n'), expected: [], used: 1 },
  { name: 'line ends of old Macintosh', content: [HEAD, GOOD, ''].join('\r'), expected: [], used: 1 },
  {
    name: 'mixed line ends',
    content: `${HEAD}\r\n${GOOD}\nlife-expectancy,640000,2021,x\r`,
    expected: [['not-a-number', 3, 4]],
    used: 1,
  },
  { name: 'semicolons', content: long(GOOD).replaceAll(',', ';'), expected: [], used: 1 },
  { name: 'tabs', content: long(GOOD).replaceAll(',', '\t'), expected: [], used: 1 },
  { name: 'full-width commas', content: long(GOOD).replaceAll(',', '，'), expected: [], used: 1 },
  {
    name: 'a decimal comma between semicolons',
    content: long('life-expectancy,640000,2020,76·58').replaceAll(',', ';').replace('·', ','),
    expected: [['not-a-number', 2, 4]],
    used: 0,
  },
  {
    name: 'a comma that may be decimal between semicolons',
    content: long('births,640000,2020,76·580').replaceAll(',', ';').replace('·', ','),
    expected: [['ambiguous-separator', 2, 4]],
    used: 0,
  },
  {
    name: 'a quote that is never closed',
    content: long(GOOD, 'life-expectancy,640000,2021,"77', 'life-expectancy,640000,2022,78'),
    expected: [['unclosed-quote', 3, 0]],
    used: 1,
  },
  {
    name: 'a quote that swallows a row',
    content: file(
      `${HEAD},note`,
      `${GOOD},"a`,
      'life-expectancy,640000,2021,77,b"',
      'life-expectancy,640000,2022,77,c',
    ),
    expected: [['line-break-in-cell', 2, 5]],
    used: 2,
  },
  {
    name: 'a quote that ends too early',
    content: file(`${HEAD},note`, `${GOOD},"a"b`, 'life-expectancy,640000,2021,77,c'),
    expected: [],
    used: 2,
  },
  { name: 'a quote inside a cell', content: withField('note', '5" a'), expected: [], used: 1 },
  {
    name: 'a comma without quotes',
    content: long('births,640000,2020,1,234', GOOD),
    expected: [['ragged-row', 2, 0]],
    used: 1,
  },
  {
    name: 'a row that stops early',
    content: long('life-expectancy,640000,2021', GOOD),
    expected: [['ragged-row', 2, 0]],
    used: 1,
  },
  { name: 'a row with blank cells too many', content: long(`${GOOD},,`), expected: [], used: 1 },
  { name: 'blank rows and rows of commas', content: long('', ',,,', GOOD, ''), expected: [], used: 1 },
  {
    name: 'a cell of more than ten thousand characters',
    content: long(`life-expectancy,640000,2021,${'9'.repeat(10_001)}`, GOOD),
    expected: [['cell-too-long', 2, 4]],
    used: 1,
  },
  {
    name: 'a row of more than a million characters',
    content: long(GOOD, `life-expectancy,640000,2021,${'9'.repeat(1_000_001)}`, GOOD),
    expected: [['row-too-long', 3, 0]],
    used: 1,
  },
  {
    name: 'lines counted through a cell of several lines',
    content: [`${HEAD},note`, `${GOOD},"a`, 'b', 'c"', 'life-expectancy,640000,2021,x,', ''].join('\r\n'),
    expected: [
      ['line-break-in-cell', 2, 5],
      ['not-a-number', 5, 4],
    ],
    used: 1,
  },
];

/** The heading row. */
const headings: readonly BadFile[] = [
  {
    name: 'a title above the headings',
    content: file('中卫市妇女发展监测统计表,,,', '', HEAD, GOOD),
    expected: [['lines-before-headings', 3, 0]],
    used: 1,
  },
  {
    name: 'a misspelt heading',
    content: file('indicator,area,period,vallue', GOOD),
    expected: [
      ['missing-column', 1, 0],
      ['unknown-column', 1, 4],
    ],
    used: 0,
  },
  {
    name: 'a misspelt Chinese heading',
    content: file('指标,地区,年分,数值', GOOD),
    expected: [
      ['missing-column', 1, 0],
      ['unknown-column', 1, 3],
    ],
    used: 0,
  },
  {
    name: 'a heading like none of ours',
    content: withField('填报人', '张三'),
    expected: [['unused-column', 1, 5]],
    used: 1,
  },
  { name: 'a column without a heading', content: withField('', 'x'), expected: [['unnamed-column', 2, 5]], used: 1 },
  { name: 'an empty column without a heading', content: withField('', ''), expected: [], used: 1 },
  {
    name: 'the same heading twice',
    content: withField('value', '77'),
    expected: [['duplicate-column', 1, 5]],
    used: 0,
  },
  {
    name: 'one meaning under two headings',
    content: withField('数值', '77'),
    expected: [['duplicate-column', 1, 5]],
    used: 0,
  },
  {
    name: 'the same year twice',
    content: file('indicator,area,2020,2020年', 'life-expectancy,640000,76,77'),
    expected: [['duplicate-column', 1, 4]],
    used: 0,
  },
  {
    name: 'years as columns and a column of values',
    content: file('indicator,area,2020,value', 'life-expectancy,640000,76,77'),
    expected: [['wide-and-long', 1, 4]],
    used: 0,
  },
  {
    name: 'years as columns and one column of numerators',
    content: file('indicator,area,2020,分子', 'life-expectancy,640000,76,77'),
    expected: [['column-not-for-wide', 1, 4]],
    used: 0,
  },
  {
    name: '__proto__ as a heading',
    content: withField('__proto__', 'x'),
    expected: [['unused-column', 1, 5]],
    used: 1,
  },
  {
    name: 'constructor as a heading',
    content: withField('constructor', 'x'),
    expected: [['unused-column', 1, 5]],
    used: 1,
  },
];

/** Names and codes. */
const names: readonly BadFile[] = [
  {
    name: 'an unknown indicator',
    content: long('life-expectency,640000,2020,76'),
    expected: [['unknown-indicator', 2, 1]],
    used: 0,
  },
  {
    name: 'an unknown area',
    content: long('life-expectancy,640501,2020,76'),
    expected: [['unknown-area', 2, 2]],
    used: 0,
  },
  {
    name: 'half the name of an area',
    content: long('life-expectancy,中卫,2020,76'),
    expected: [['unknown-area', 2, 2]],
    used: 0,
  },
  {
    name: '__proto__ as an indicator',
    content: long('__proto__,640000,2020,76'),
    expected: [['unknown-indicator', 2, 1]],
    used: 0,
  },
  {
    name: 'constructor as an area',
    content: long('life-expectancy,constructor,2020,76'),
    expected: [['unknown-area', 2, 2]],
    used: 0,
  },
  { name: '__proto__ as a sex', content: withField('sex', '__proto__'), expected: [['unknown-sex', 2, 5]], used: 0 },
  { name: 'toString as a unit', content: withField('unit', 'toString'), expected: [['unknown-unit', 2, 5]], used: 0 },
  {
    name: 'hasOwnProperty as a status',
    content: withField('status', 'hasOwnProperty'),
    expected: [['unknown-status', 2, 5]],
    used: 0,
  },
  { name: 'an unknown sex', content: withField('性别', '不明'), expected: [['unknown-sex', 2, 5]], used: 0 },
  {
    name: 'an unknown urbanisation',
    content: withField('城乡', '镇'),
    expected: [['unknown-urbanisation', 2, 5]],
    used: 0,
  },
  { name: 'an age in words', content: withField('年龄', '青年'), expected: [['not-an-age', 2, 5]], used: 0 },
  { name: 'a group in words', content: withField('群体', '一些人'), expected: [['not-a-group', 2, 5]], used: 0 },
  {
    name: 'men for an indicator of women only',
    content: file(`${HEAD},性别`, 'maternal-mortality-ratio,640000,2020,9,男'),
    expected: [['sex-does-not-apply', 2, 5]],
    used: 0,
  },
  {
    name: 'a code and the name of another',
    content: file('指标代码,指标名称,地区,年份,数值', 'life-expectancy,孕产妇死亡率,640000,2020,76'),
    expected: [['name-disagrees', 2, 2]],
    used: 0,
  },
];

/** Figures, units and days. */
const figures: readonly BadFile[] = [
  {
    name: 'a number too large for anything',
    content: long('births,640000,2020,1e999999'),
    expected: [['not-a-number', 2, 4]],
    used: 0,
  },
  {
    name: 'a number of 401 digits',
    content: long(`births,640000,2020,${'9'.repeat(401)}`),
    expected: [['not-a-number', 2, 4]],
    used: 0,
  },
  { name: 'Infinity', content: long('births,640000,2020,Infinity'), expected: [['not-a-number', 2, 4]], used: 0 },
  {
    name: 'a hexadecimal number',
    content: long('births,640000,2020,0x10'),
    expected: [['not-a-number', 2, 4]],
    used: 0,
  },
  {
    name: 'a formula for a figure',
    content: long('births,640000,2020,=1+1'),
    expected: [['not-a-number', 2, 4]],
    used: 0,
  },
  {
    name: 'an error of a spreadsheet',
    content: long('births,640000,2020,#DIV/0!'),
    expected: [['not-a-number', 2, 4]],
    used: 0,
  },
  {
    name: 'a bound instead of a figure',
    content: long('births,640000,2020,<5'),
    expected: [['not-a-number', 2, 4]],
    used: 0,
  },
  { name: 'a footnote mark', content: long('births,640000,2020,95①'), expected: [['not-a-number', 2, 4]], used: 0 },
  {
    name: 'thousands separated in the wrong place',
    content: long('births,640000,2020,"1,23"'),
    expected: [['not-a-number', 2, 4]],
    used: 0,
  },
  {
    name: 'a value outside the range',
    content: long('life-expectancy,640000,2020,765.8'),
    expected: [['out-of-range', 2, 4]],
    used: 0,
  },
  {
    name: 'a negative value where none can be',
    content: long('life-expectancy,640000,2020,-3'),
    expected: [['out-of-range', 2, 4]],
    used: 0,
  },
  { name: 'a unit of another kind', content: withField('单位', '%'), expected: [['unit-mismatch', 2, 5]], used: 0 },
  { name: 'an unknown unit', content: withField('单位', '万'), expected: [['unknown-unit', 2, 5]], used: 0 },
  {
    name: 'a sign that contradicts the unit',
    content: file(`${HEAD},单位`, 'hospital-delivery-rate,640000,2020,99.9‰,%'),
    expected: [['unit-disagrees', 2, 4]],
    used: 0,
  },
  {
    name: 'a month that does not exist',
    content: long('life-expectancy,640000,2021-13,76'),
    expected: [['not-a-period', 2, 3]],
    used: 0,
  },
  {
    name: 'a year in words',
    content: long('life-expectancy,640000,去年,76'),
    expected: [['not-a-period', 2, 3]],
    used: 0,
  },
  {
    name: 'a year as a double',
    content: long('life-expectancy,640000,2021.0,76'),
    expected: [['not-a-period', 2, 3]],
    used: 0,
  },
  {
    name: 'a day that does not exist',
    content: withField('发布日期', '2031-02-30'),
    expected: [['not-a-date', 2, 5]],
    used: 0,
  },
  {
    name: 'a Chinese day that does not exist',
    content: withField('发布日期', '2031年2月30日'),
    expected: [['not-a-date', 2, 5]],
    used: 0,
  },
  {
    name: 'a numerator that is no number',
    content: withField('分子', 'many'),
    expected: [['counts-unreadable', 2, 5]],
    used: 1,
  },
  {
    name: 'a status that declares a missing figure, and a figure',
    content: withField('状态', 'M'),
    expected: [['value-declared-missing', 2, 5]],
    used: 0,
  },
  {
    name: 'one figure given twice with different values',
    content: long(GOOD, 'life-expectancy,640000,2020,77'),
    expected: [['conflicting-duplicate', 2, 4]],
    used: 0,
    refused: 2,
  },
  {
    name: 'three mistakes in one row',
    content: file(`${HEAD},unit`, 'x,y,2020,76,z'),
    expected: [
      ['unknown-indicator', 2, 1],
      ['unknown-area', 2, 2],
      ['unknown-unit', 2, 5],
    ],
    used: 0,
    refused: 1,
  },
];

/** What is not there. */
const gaps: readonly BadFile[] = [
  ...['', '-', '—', '——', '－', '…', '……', 'N/A', 'n/a', '#N/A', '无数据'].map(
    (mark): BadFile => ({
      name: `the mark '${mark}' for a missing figure`,
      content: long(`life-expectancy,640000,2020,${mark}`),
      expected: [],
      used: 0,
      missing: 1,
    }),
  ),
  {
    name: 'a zero',
    content: long('maternal-mortality-ratio,640500,2020,0'),
    expected: [],
    used: 1,
    missing: 0,
  },
  {
    name: 'work that was not carried out',
    content: long('cervical-screening-coverage,640500,2021,未开展'),
    expected: [['not-carried-out', 2, 4]],
    used: 1,
    missing: 0,
  },
  {
    name: 'the code -2 where no figure can be negative',
    content: long('cervical-screening-coverage,640500,2021,-2'),
    expected: [
      ['coded-not-carried-out', 2, 4],
      ['not-carried-out', 2, 4],
    ],
    used: 1,
  },
  {
    name: 'the code -2 of an indicator without a range',
    content: long('science-literacy-gender-gap,100000,2021,-2'),
    expected: [],
    used: 1,
  },
  {
    name: 'a wide table with gaps',
    content: file('指标,地区,2020年,2021年,2022年', '平均预期寿命,宁夏回族自治区,76.58,—,x'),
    expected: [['not-a-number', 2, 5]],
    used: 1,
    missing: 1,
    refused: 1,
  },
  {
    name: 'a row of a wide table that cannot be used at all',
    content: file('指标,地区,2020年,2021年,2022年', '平均寿命,宁夏回族自治区,76.58,,77'),
    expected: [['unknown-indicator', 2, 1]],
    used: 0,
    missing: 0,
    refused: 3,
  },
];

/** Every file, by what is wrong with it. */
export const badFiles: readonly BadFile[] = [...files, ...csv, ...headings, ...names, ...figures, ...gaps];
