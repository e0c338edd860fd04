import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zhongweiPlan } from '../../plan/zhongwei-plan.js';
import { readTables } from './read-tables.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'women-plan-tables-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function read(...contents: readonly string[]) {
  const files = contents.map((_, position) => join(folder, `${String(position)}.csv`));
  await Promise.all(contents.map((content, position) => writeFile(files[position] ?? '', content)));
  return readTables(files, zhongweiPlan);
}

describe('tables', () => {
  test('in Chinese words and in codes give the same observations', async () => {
    const codes = await read(
      'indicator,area,period,sex,urbanisation,age,value,unit,published\nlife-expectancy,640500,2020,F,R,Y_GE65,76.5,岁,2021-05-11\n',
    );
    const words = await read(
      '指标,地区,年份,性别,城乡,年龄,数值,单位,发布日期\n平均预期寿命,中卫市,2020年,女,农村,65岁及以上,７６．５,周岁,2021年5月11日\n',
    );
    expect(words.observations).toEqual(codes.observations);
    expect(codes.observations).toEqual([
      {
        ...{ indicator: 'life-expectancy', area: '640500', period: '2020', sex: 'F', urbanisation: 'R', age: 'Y_GE65' },
        ...{ value: '76.5', unit: '岁', published: '2021-05-11' },
      },
    ]);
  });

  test('long and wide give the same observations', async () => {
    const long = await read('指标,地区,年份,数值\nbirths,640500,2020,1.4\nbirths,640500,2021,1.3\n');
    const wide = await read('指标,地区,2020年,2021年\nbirths,640500,1.4,1.3\n');
    expect(wide.observations).toEqual(long.observations);
    expect(wide.place(1)).toMatchObject({ line: 2, column: 4, heading: '2021年', layout: 'wide' });
    expect(long.place(1)).toMatchObject({ line: 3, column: 4, heading: '数值', layout: 'long' });
  });

  test('keep the order of their files, and each row its place', async () => {
    const { observations, place } = await read(
      'indicator,area,period,value\nbirths,640500,2020,1\n',
      'value,period,area,indicator\n2,2021,640500,births\n',
    );
    expect(observations.map(({ value }) => value)).toEqual(['1', '2']);
    expect(place(1, 'period')).toMatchObject({ file: join(folder, '1.csv'), line: 2, column: 2, heading: 'period' });
    expect(place(2)).toBeUndefined();
  });

  test('declare a missing figure only where they say why', async () => {
    const { observations, missing } = await read(
      'indicator,area,period,value,status\nbirths,640500,2020,-,\nbirths,640500,2021,,M\nbirths,640500,2022,,P\nbirths,640500,2023,未开展,\n',
    );
    expect(missing).toBe(2);
    expect(observations.map(({ period, value, status }) => [period, value, status])).toEqual([
      ['2021', null, 'M'],
      ['2023', null, 'L'],
    ]);
  });
});
