import { describe, expect, test } from 'vitest';
import { columnNames } from './column-names.js';
import { readHeader } from './read-header.js';

const meaningsOf = (...cells: readonly string[]) => Object.fromEntries(readHeader(cells, 1).layout?.columns ?? []);

describe('headings', () => {
  test('mean the same in English and in Chinese', () => {
    expect(
      meaningsOf('指标', '地区', '年份', '性别', '城乡', '数值', '单位', '分子', '分母', '来源', '发布日期'),
    ).toEqual(
      meaningsOf(
        ...['indicator', 'area', 'period', 'sex', 'urbanisation', 'value', 'unit', 'numerator', 'denominator'],
        ...['source', 'published'],
      ),
    );
  });

  test('have no spelling that means two things', () => {
    const all = Object.values(columnNames).flat();
    expect(new Set(all).size).toBe(all.length);
  });

  test('are read whatever their case, blanks, underscores and width', () => {
    expect(meaningsOf(' Indicator', 'AREA', 'Ｐｅｒｉｏｄ', 'value ', 'standard_error')).toEqual({
      ...{ indicator: 0, area: 1, period: 2, value: 3, standardError: 4 },
    });
  });

  test.each([
    [['指标代码', '指标名称', '地区', '年份', '数值'], { indicator: 0, indicatorName: 1 }],
    [['指标', '指标代码', '地区', '年份', '数值'], { indicator: 1, indicatorName: 0 }],
    [['指标名称', '地区', '年份', '数值'], { indicator: 0 }],
    [['地区名称', '指标', '年份', '数值'], { area: 0 }],
  ])('tell codes from names: %j', (cells, expected) => {
    expect(meaningsOf(...cells)).toMatchObject(expected);
  });

  test('that are years make a wide table', () => {
    const { layout } = readHeader(['指标', '地区', '2020', '２０２１年', '2016—2020年'], 1);
    expect(layout?.years).toEqual([
      { column: 2, period: '2020' },
      { column: 3, period: '2021' },
      { column: 4, period: '2016/2020' },
    ]);
  });
});
