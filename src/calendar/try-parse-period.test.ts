import { describe, expect, test } from 'vitest';
import { tryParsePeriod } from './try-parse-period.js';
import type { Period } from './try-parse-years.js';

describe('a period', () => {
  test.each<[string, Period]>([
    ['2022', { kind: 'year', start: 2022, end: 2022, span: 1 }],
    ['1900', { kind: 'year', start: 1900, end: 1900, span: 1 }],
    ['2200', { kind: 'year', start: 2200, end: 2200, span: 1 }],
    ['2016/2020', { kind: 'years', start: 2016, end: 2020, span: 5 }],
    ['2019/2020', { kind: 'years', start: 2019, end: 2020, span: 2 }],
    ['1951/2000', { kind: 'years', start: 1951, end: 2000, span: 50 }],
    ['2021-06', { kind: 'month', start: 2021, end: 2021, span: 1 }],
    ['2021-01', { kind: 'month', start: 2021, end: 2021, span: 1 }],
    ['2021-12', { kind: 'month', start: 2021, end: 2021, span: 1 }],
    ['2020-11-01', { kind: 'day', start: 2020, end: 2020, span: 1 }],
    ['2021-01-01', { kind: 'day', start: 2021, end: 2021, span: 1 }],
    ['2021-12-31', { kind: 'day', start: 2021, end: 2021, span: 1 }],
    ['2024-02-29', { kind: 'day', start: 2024, end: 2024, span: 1 }],
    ['2000-02-29', { kind: 'day', start: 2000, end: 2000, span: 1 }],
    ['1900-01-01', { kind: 'day', start: 1900, end: 1900, span: 1 }],
    ['2200-12', { kind: 'month', start: 2200, end: 2200, span: 1 }],
  ])('%s is read', (text, period) => {
    expect(tryParsePeriod(text)).toEqual(period);
  });
});

describe('what is no period', () => {
  test.each([
    '2031-02-30',
    '2021-02-29',
    '1900-02-29',
    '2100-02-29',
    '2021-04-31',
    '2021-06-31',
    '2021-01-32',
    '2021-01-00',
  ])('%s is a day that does not exist', (text) => {
    expect(tryParsePeriod(text)).toBeUndefined();
  });

  test.each(['2021-13', '2021-00', '2021-99', '2021-13-01', '2021-00-10'])(
    '%s is a month that does not exist',
    (text) => {
      expect(tryParsePeriod(text)).toBeUndefined();
    },
  );

  test.each([
    ['ends before it starts', '2020/2016'],
    ['is one year written twice', '2020/2020'],
    ['covers more than 50 years', '1950/2000'],
    ['starts too early', '1899/1910'],
    ['ends too late', '2199/2201'],
    ['has months', '2020-01/2020-06'],
    ['has three ends', '2016/2018/2020'],
    ['is open', '2016/'],
    ['is open in front', '/2020'],
  ])('a range that %s: %s', (_, text) => {
    expect(tryParsePeriod(text)).toBeUndefined();
  });

  test.each(['1899', '2201', '0000', '9999', '1899-12', '2201-01-01'])(
    '%s lies outside the years 1900 to 2200',
    (text) => {
      expect(tryParsePeriod(text)).toBeUndefined();
    },
  );

  test.each([
    '',
    ' ',
    ' 2022',
    '2022 ',
    '2022\n',
    '22',
    '02022',
    '-2022',
    '+2022',
    '2022.0',
    '2e3',
    '2022年',
    '２０２２',
    '2022-6',
    '2022-6-1',
    '202206',
    '20220601',
    '2022-Q1',
    '2022-W05',
    '2022-06-01T00:00:00',
    '2022-06-01Z',
    '01-06-2022',
    '2022/06/01',
    '2022-06-',
    '2022–2024',
  ])('the text `%s` has another form', (text) => {
    expect(tryParsePeriod(text)).toBeUndefined();
  });
});
