import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assertDay } from './assert-day.js';
import { daysBetween } from './days-between.js';
import { monthsAfter } from './months-after.js';
import { nextWorkingDay } from './next-working-day.js';

// China had summer time from 1986 to 1991; Samoa skipped 30 December 2011.
describe.each(['UTC', 'Asia/Shanghai', 'Pacific/Apia', 'America/Los_Angeles'])('in the time zone %s', (zone) => {
  let before: string | undefined;
  beforeEach(() => {
    before = process.env['TZ'];
    process.env['TZ'] = zone;
  });
  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  test.each([
    ['2022-01-28', 1, '2022-02-28'],
    ['2022-01-31', 1, '2022-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2023-10-31', 13, '2024-11-30'],
    ['2011-11-30', 1, '2011-12-30'],
    ['1988-03-10', 2, '1988-05-10'],
    ['2022-05-05', 0, '2022-05-05'],
  ])('a term from %s of %i months ends on %s', (day, months, end) => {
    expect(monthsAfter(day, months)).toBe(end);
  });

  test.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2023-03-01', '2023-02-28', -1],
    ['2011-12-29', '2011-12-31', 2],
    ['1986-05-03', '1986-05-05', 2],
    ['2021-01-01', '2031-01-01', 3652],
    ['2024-02-29', '2024-02-29', 0],
  ])('from %s to %s are %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  // 2024: 30 December 2023 is a Saturday, 1 January a Monday. Spring Festival was free from 10 to 17 February, and the
  // Sunday before it (4 February) and the Sunday after it (18 February) were worked on.
  const springFestival = ['2024-02-12', '2024-02-13', '2024-02-14', '2024-02-15', '2024-02-16'];
  test.each([
    ['2024-01-02', [], [], '2024-01-02'],
    ['2023-12-30', ['2024-01-01'], [], '2024-01-02'],
    ['2024-02-10', springFestival, ['2024-02-04', '2024-02-18'], '2024-02-18'],
    ['2024-02-10', springFestival, [], '2024-02-19'],
    ['2024-02-04', springFestival, ['2024-02-04'], '2024-02-04'],
    ['2024-02-03', [], ['2024-02-04'], '2024-02-04'],
    ['2011-12-30', ['2011-12-30'], [], '2012-01-02'],
    ['2024-03-05', ['2024-03-05'], ['2024-03-05'], '2024-03-05'],
  ] as const)('%s with free days %j and working days %j is worked on from %s', (day, off, working, next) => {
    expect(nextWorkingDay(day, { off, working })).toBe(next);
  });
});

test('the free days are not changed', () => {
  const days = { off: Object.freeze(['2024-01-01']), working: Object.freeze(['2024-01-06']) };
  expect(nextWorkingDay('2024-01-01', days)).toBe('2024-01-02');
});

describe('assertDay', () => {
  test.each(['2024-02-29', '1900-01-01', '2200-12-31'])('%s is a day', (day) => {
    expect(() => assertDay('asOfDay', day)).not.toThrow();
  });

  test.each([
    '2024',
    '2024-02',
    '2023-02-29',
    '2024-1-5',
    '',
    'today',
    '2201-01-01',
    20240229,
    null,
    undefined,
    ['2024-02-29'],
  ])('%j is none', (day) => {
    expect(() => assertDay('asOfDay', day as string)).toThrow(/^asOfDay must be a day/);
  });
});
