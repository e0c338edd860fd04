import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lastDay } from './last-day.js';
import { tryParsePeriod } from './try-parse-period.js';

/** Every day from a first to a last year, written without the machine's calendar. */
function daysOf(first: number, last: number): string[] {
  const days: string[] = [];
  for (let year = first; year <= last; year++) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].forEach((length, month) => {
      for (let day = 1; day <= length; day++) {
        days.push(`${String(year)}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
      }
    });
  }
  return days;
}

// China had summer time from 1986 to 1991; Samoa skipped 30 December 2011 and Kiritimati 31 December 1994.
const zones: [zone: string, winterOffset: number, summerOffset: number][] = [
  ['UTC', 0, 0],
  ['Asia/Shanghai', -480, -540],
  ['America/New_York', 300, 240],
  ['Pacific/Apia', 660, 660],
  ['Pacific/Kiritimati', 600, 600],
];

describe.each(zones)('in the time zone %s', (zone, winterOffset, summerOffset) => {
  let before: string | undefined;

  beforeEach(() => {
    before = process.env['TZ'];
    process.env['TZ'] = zone;
  });

  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  test('the machine really is in that zone', () => {
    expect(new Date(1988, 0, 15).getTimezoneOffset()).toBe(winterOffset);
    expect(new Date(1988, 6, 15).getTimezoneOffset()).toBe(summerOffset);
  });

  test.each([
    [1986, 1995],
    [2010, 2012],
    [2023, 2031],
  ])('every day from %i to %i exists and stays in its year', (first, last) => {
    for (const day of daysOf(first, last)) {
      const year = Number(day.slice(0, 4));
      expect(tryParsePeriod(day), day).toEqual({ kind: 'day', start: year, end: year, span: 1 });
      expect(lastDay(day), day).toBe(day);
    }
  });

  test('every month ends on its own last day', () => {
    const days = daysOf(1986, 2031);
    const ends = new Map(days.map((day) => [day.slice(0, 7), day]));
    expect(ends.size).toBe(46 * 12);
    for (const [month, end] of ends) expect(lastDay(month), month).toBe(end);
  });

  test('days that do not exist stay without meaning', () => {
    for (const text of ['2031-02-30', '1986-02-29', '1987-04-31', '1991-09-31', '2021-13']) {
      expect(tryParsePeriod(text), text).toBeUndefined();
      expect(lastDay(text), text).toBeUndefined();
    }
  });
});
