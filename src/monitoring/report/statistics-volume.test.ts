import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishedObservations } from '../../../test/support/published.js';
import { createDataset } from '../../dataset/create-dataset.js';
import type { Observation } from '../../model/observation.js';
import { zhongweiPlan } from '../../plan/zhongwei-plan.js';
import { tableToCsv } from './render/table-to-csv.js';
import { type StatisticsVolume, statisticsVolume } from './statistics-volume.js';

let observations: readonly Observation[];
let volume: StatisticsVolume;
const areas = ['100000', '640000', '640500', '640502', '640521', '640522'];
beforeAll(async () => {
  observations = await publishedObservations();
  volume = statisticsVolume(createDataset(observations, zhongweiPlan), { areas, from: 1990, to: 2025 });
});
const rowsOf = (of: StatisticsVolume) => of.tables.flatMap(({ rows }) => rows);

describe('a volume of statistics', () => {
  test('holds every published yearly figure once, as it was printed', () => {
    const yearly = observations.filter(({ period }) => /^\d{4}(\/\d{4})?$/.test(period));
    const links = rowsOf(volume).flatMap(({ trace }) => trace.filter(({ kind }) => kind === 'observation'));
    expect(links.map(({ row }) => row).toSorted((a, b) => Number(a) - Number(b))).toEqual(
      yearly.map((observation) => observations.indexOf(observation)),
    );
    for (const { cells, trace } of rowsOf(volume)) {
      const row = trace.find(({ kind }) => kind === 'observation')?.row;
      if (row !== undefined) expect(cells.value).toMatchObject({ value: String(observations[row]?.value) });
    }
  });

  test('holds every indicator of the plan, once in one domain', () => {
    const inTables = volume.tables.map(({ rows }) => new Set(rows.map(({ trace }) => trace[0]?.id)));
    for (const { id } of zhongweiPlan.indicators) {
      expect(inTables.filter((ids) => ids.has(id)).length, id).toBe(1);
    }
    const ids = rowsOf(volume).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has a row for what the plan asks for and nobody reported, with its office', () => {
    // A yearly figure, asked for in each of 2021 to 2024.
    const small = statisticsVolume(createDataset([], zhongweiPlan), { areas: ['640500'], from: 2021, to: 2024 });
    const rows = small.tables[0]?.rows.filter(
      ({ cells }) => cells.indicator.status === 'ok' && cells.indicator.value === 'maternal-mortality-ratio',
    );
    const women = rows?.filter(({ id }) => id.endsWith('|F|_T|_T|_T'));
    expect(women?.map(({ cells }) => cells.period)).toEqual(
      ['2021', '2022', '2023', '2024'].map((value) => ({ status: 'ok', value })),
    );
    expect(women?.[0]?.cells.value).toEqual({ status: 'unavailable', reason: 'no-observation' });
    expect(women?.[0]?.cells.office).toMatchObject({ value: { zh: '卫生健康部门' } });
    // Background indicators are owed by nobody.
    expect(small.tables.at(-1)?.rows).toEqual([]);
  });

  test('sees nothing that was published later', () => {
    const rows = [
      { indicator: 'maternal-mortality-ratio', area: '640500', period: '2023', value: '20.1', published: '2024-03-01' },
      { indicator: 'maternal-mortality-ratio', area: '640500', period: '2023', value: '18.7', published: '2025-03-01' },
    ];
    const at = (knownAt: string) =>
      rowsOf(statisticsVolume(createDataset(rows, zhongweiPlan), { areas: ['640500'], from: 2023, to: 2023, knownAt }))
        .filter(({ id }) => id === 'maternal-mortality-ratio|640500|2023|F|_T|_T|_T')
        .map(({ cells }) => [cells.value, cells.revisedFrom]);
    expect(at('2024-02-28')).toEqual([
      [
        { status: 'unavailable', reason: 'no-observation' },
        { status: 'unavailable', reason: 'no-observation' },
      ],
    ]);
    expect(at('2024-12-31')[0]?.[0]).toMatchObject({ value: '20.1' });
    expect(at('2025-12-31')[0]).toMatchObject([{ value: '18.7' }, { value: '20.1' }]);
  });

  test.each([
    [{ areas: ['640599'], to: 2024 }, 'argument/unknown-id'],
    [{ areas: ['640500'], from: 2025, to: 2024 }, 'argument/out-of-range'],
    [{ areas: ['640500'], to: 2024.5 }, 'argument/not-a-year'],
    [{ areas: ['640500'], to: 2024, knownAt: '2024-02-30' }, 'argument/not-a-date'],
  ])('%j is refused', (options, code) => {
    const dataset = createDataset([], zhongweiPlan);
    expect(() => statisticsVolume(dataset, options)).toThrow(expect.objectContaining({ code }));
  });
});

describe('a table as CSV', () => {
  test('is read back by another reader, with as many fields in every line', () => {
    for (const table of volume.tables) {
      const [header, ...lines] = parse(tableToCsv(table, 'zh')) satisfies string[][];
      expect(lines).toHaveLength(table.rows.length);
      const at = header?.indexOf('value') ?? -1;
      const values = table.rows.map(({ cells }) => (cells.value.status === 'ok' ? cells.value.value : ''));
      expect(lines.map((line) => line[at])).toEqual(values);
    }
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-0.3', '-0.3'],
    ['a,"b"\n', '"a,""b""\n"'],
    ['=a,b', '"\'=a,b"'],
  ])('%j is written as %j', (value, field) => {
    const title = { zh: '列', en: 'column' };
    const rows = [{ id: '1', cells: { a: { status: 'ok', value } as const }, trace: [] }];
    const columns = [{ id: 'a', title, type: 'text' as const }] as const;
    expect(tableToCsv({ kind: 'table', id: 't', title, columns, rows }, 'en')).toBe(`a\r\n${field}\r\n`);
  });
});
