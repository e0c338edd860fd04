import fc from 'fast-check';
import { detectDelimiter } from '../../src/cli/tables/detect-delimiter.js';
import { planNames } from '../../src/cli/tables/plan-names.js';
import { readDay } from '../../src/cli/tables/read-day.js';
import { readFigure } from '../../src/cli/tables/read-figure.js';
import { readHeader } from '../../src/cli/tables/read-header.js';
import { readRecords, type TableRecord } from '../../src/cli/tables/read-records.js';
import { readTableRow } from '../../src/cli/tables/read-table-row.js';
import { createTextScan } from '../../src/cli/tables/text-scan.js';
import { createDataset } from '../../src/dataset/create-dataset.js';
import { isPlanError } from '../../src/errors/is-plan-error.js';
import { tableFindingMessage } from '../../src/errors/table-finding-messages.js';
import { tryParseDecimal } from '../../src/exact/try-parse-decimal.js';
import type { Observation } from '../../src/model/observation.js';
import { zhongweiPlan } from '../../src/plan/zhongwei-plan.js';
import { parseObservations } from '../../src/schema/parse-observations.js';
import { parsePlan } from '../../src/schema/parse-plan.js';
import { hostileText, hostileValue } from '../support/hostile.js';

/** Says what was not kept; the law's name comes from its key. */
function must(held: boolean, law: string): void {
  if (!held) throw new Error(`not kept: ${law}`);
}

const FIELDS = [
  ...['indicator', 'area', 'period', 'sex', 'urbanisation', 'age', 'group', 'value', 'numerator', 'denominator'],
  ...['standardError', 'unit', 'status', 'published', 'source', 'derived', 'conflict', 'quality', '__proto__'],
];
const HEADINGS = [
  '指标',
  '地区',
  '年份',
  '数值',
  '性别',
  '城乡',
  '单位',
  '分子',
  '状态',
  '发布日期',
  '2021年',
  '2022',
  'value',
  '',
];
const plausibleRow = fc.record({
  indicator: fc.constantFrom('life-expectancy', 'maternal-mortality-ratio', 'births'),
  area: fc.constantFrom('640500', '100000'),
  period: fc.constantFrom('2020', '2021', '2016/2020', '2020-11-01'),
  value: fc.oneof(fc.constantFrom('1', '76.5', '9'.repeat(50), '-2'), hostileValue),
});
const row = fc.oneof(
  plausibleRow,
  fc
    .tuple(plausibleRow, fc.dictionary(fc.constantFrom(...FIELDS), hostileValue, { maxKeys: 5 }))
    .map(([a, b]) => ({ ...a, ...b })),
  fc.dictionary(fc.constantFrom(...FIELDS), hostileValue, { maxKeys: 8 }),
  hostileValue,
);
/** A whole plan takes milliseconds to parse. */
const smallPlan = {
  ...zhongweiPlan,
  indicators: zhongweiPlan.indicators.slice(0, 1),
  contextIndicators: [],
  targets: [],
  measures: [],
  sources: zhongweiPlan.sources.slice(0, 2),
};
const names = planNames(zhongweiPlan);
const layout = readHeader(
  ['指标', '地区', '年份', '性别', '城乡', '年龄', '状态', '数值', '单位', '分子', '发布日期'],
  1,
).layout;
const wide = readHeader(['指标', '地区', '单位', '2020年', '2021年', '2016—2020年'], 1).layout;

// eslint-disable-next-line @typescript-eslint/require-await
async function* inTurn(pieces: readonly (Uint8Array | string)[]): AsyncGenerator<Uint8Array | string> {
  yield* pieces;
}

async function recordsOf(pieces: readonly (Uint8Array | string)[]): Promise<TableRecord[]> {
  const records: TableRecord[] = [];
  for await (const record of readRecords(inTurn(pieces), ',')) records.push(record);
  return records;
}

/** A `PlanError`, or nothing: whatever else is thrown fails the property. */
function onlyPlanErrors(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!isPlanError(error)) throw error;
    must(error.message.length > 0 && error.message.length < 10_000, 'an error has a message of bounded length');
  }
}

/** A law about hostile input, and its share of the inputs of a run. */
export interface FuzzLaw {
  readonly name: string;
  readonly share: number;
  readonly property: fc.IRawProperty<unknown[]>;
}

const law = (name: string, share: number, property: unknown): FuzzLaw => ({
  name,
  share,
  property: property as fc.IRawProperty<unknown[]>,
});

/** What holds whatever comes in. The shares add up to 1. */
export const fuzzLaws: readonly FuzzLaw[] = [
  law(
    'createDataset never throws on data, and its counts add up',
    0.2,
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const { counts, findings } = createDataset(rows as Observation[], zhongweiPlan);
      must(counts.given === rows.length, 'every row is counted');
      must(counts.used + counts.superseded + counts.refused === counts.given, 'counts add up');
      must(
        findings.every(({ rows: places }) => places.every((place) => place < rows.length)),
        'findings name rows',
      );
      must(
        findings.every(({ details }) => Object.values(details).every((value) => !Number.isNaN(value))),
        'no NaN in a finding',
      );
    }),
  ),
  law(
    'parseObservations sorts every row and throws nothing but a PlanError',
    0.1,
    fc.property(fc.oneof({ weight: 9, arbitrary: fc.array(row, { maxLength: 6 }) }, hostileValue), (input) =>
      onlyPlanErrors(() => {
        const { observations, refused } = parseObservations(input);
        must(observations.length + refused.length === (input as unknown[]).length, 'every row is sorted');
      }),
    ),
  ),
  law(
    'parsePlan throws nothing but a PlanError, and no prototype changes',
    0.05,
    fc.property(
      fc.oneof(
        hostileValue,
        fc.tuple(fc.constantFrom(...Object.keys(zhongweiPlan), '__proto__'), hostileValue).map(([key, value]) => ({
          ...smallPlan,
          ...(JSON.parse(`{"${key}":0}`) as object),
          [key]: value,
        })),
      ),
      (input) => {
        onlyPlanErrors(() => parsePlan(input));
        must(Object.keys(Object.prototype).length === 0, 'Object.prototype has no key');
      },
    ),
  ),
  law(
    'a row of a table accounts for every figure, and what it accepts a dataset accepts',
    0.25,
    fc.property(fc.array(hostileText, { minLength: 9, maxLength: 12 }), fc.boolean(), (cells, isWide) => {
      const shape = isWide ? wide : layout;
      if (shape === undefined) throw new Error('the headings are known');
      const given = isWide ? cells.slice(0, 6) : cells;
      // Half of the rows name what exists, so that the other cells are looked at, too.
      if ((cells[0]?.length ?? 0) % 2 === 0) [given[0], given[1]] = ['平均预期寿命', '中卫市'];
      const said: string[] = [];
      const read = readTableRow(given, shape, names, false, (code, _grade, _column, details) =>
        said.push(tableFindingMessage(code, details()).en),
      );
      const figures = isWide ? 3 : 1;
      must(read.observations.length + read.missing + read.refused === figures, 'every figure is accounted for');
      must(read.refused === 0 || said.length > 0, 'what is refused is said');
      must(
        said.every((sentence) => sentence.length < 1_000),
        'sentences are short',
      );
      for (const { observation } of read.observations) {
        must(
          createDataset([observation], zhongweiPlan).counts.refused === 0,
          'an accepted row is accepted by a dataset',
        );
      }
    }),
  ),
  law(
    'headings give a layout or an error',
    0.1,
    fc.property(fc.array(fc.oneof(fc.constantFrom(...HEADINGS), hostileText), { maxLength: 10 }), (cells) => {
      const header = readHeader(cells, 1);
      must(
        (header.layout === undefined) === header.findings.some(({ grade }) => grade === 'error'),
        'one or the other',
      );
      must(detectDelimiter(cells.join(';')).length === 1, 'a delimiter is one character');
    }),
  ),
  law(
    'a figure that is read is a decimal, and a day is a text',
    0.25,
    fc.property(fc.oneof(hostileText, fc.stringMatching(/^[-+]?[0-9０-９,. ]{1,12}[%‰人]?$/)), (text) => {
      const figure = readFigure(text);
      must(figure.kind !== 'figure' || tryParseDecimal(figure.value) !== undefined, 'a figure is a decimal');
      must(typeof readDay(text) === 'string', 'a day is a text');
    }),
  ),
  law(
    'bytes are of one encoding or refused, however they are cut into pieces, and so are their records',
    0.05,
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 4 }),
      fc.string(),
      async (pieces, text) => {
        const [cut, whole] = [createTextScan(), createTextScan()];
        const all = Buffer.concat([...pieces, Buffer.from(text)]);
        for (const piece of [...pieces, Buffer.from(text)]) cut.update(piece);
        whole.update(all);
        const [a, b] = [JSON.stringify(cut.finish()), JSON.stringify(whole.finish())];
        must(a === b, 'pieces do not matter to the encoding');
        const [inPieces, atOnce] = [await recordsOf([...pieces, text]), await recordsOf([all])];
        must(JSON.stringify(inPieces) === JSON.stringify(atOnce), 'pieces do not matter to the records');
      },
    ),
  ),
];
