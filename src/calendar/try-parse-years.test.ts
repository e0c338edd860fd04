import { describe, expect, test } from 'vitest';
import { tryParsePeriod } from './try-parse-period.js';
import { tryParseYears } from './try-parse-years.js';

describe('tryParseYears', () => {
  test.each([
    ['2022', { kind: 'year', start: 2022, end: 2022, span: 1 }],
    ['1900', { kind: 'year', start: 1900, end: 1900, span: 1 }],
    ['2200', { kind: 'year', start: 2200, end: 2200, span: 1 }],
    ['2016/2020', { kind: 'years', start: 2016, end: 2020, span: 5 }],
    ['1951/2000', { kind: 'years', start: 1951, end: 2000, span: 50 }],
  ])('%s is %o, as it is for every period', (text, period) => {
    expect(tryParseYears(text)).toEqual(period);
    expect(tryParsePeriod(text)).toEqual(period);
  });

  test.each(['', '1899', '2201', '2020/2020', '2020/2016', '1950/2000', '2021-06', '2021-06-01', '2022 ', '２０２２'])(
    '%j is no year and no years',
    (text) => {
      expect(tryParseYears(text)).toBeUndefined();
    },
  );
});
