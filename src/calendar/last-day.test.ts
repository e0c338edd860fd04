import { describe, expect, test } from 'vitest';
import { lastDay } from './last-day.js';

describe('the last day that a date can mean', () => {
  test.each([
    ['2023', '2023-12-31'],
    ['2023-01', '2023-01-31'],
    ['2023-02', '2023-02-28'],
    ['2024-02', '2024-02-29'],
    ['1900-02', '1900-02-28'],
    ['2000-02', '2000-02-29'],
    ['2100-02', '2100-02-28'],
    ['2023-04', '2023-04-30'],
    ['2023-12', '2023-12-31'],
    ['2023-07-15', '2023-07-15'],
    ['2024-02-29', '2024-02-29'],
  ])('of %s is %s', (text, day) => {
    expect(lastDay(text)).toBe(day);
  });

  test.each(['2016/2020', '2031-02-30', '2021-13', '2023-2', '', 'soon', '2023-07-15T12:00:00Z', '1899', '2201-01'])(
    'of `%s` there is none',
    (text) => {
      expect(lastDay(text)).toBeUndefined();
    },
  );

  test('has ten characters, so that days compare as text', () => {
    const months = Array.from({ length: 12 }, (_, month) => `2023-${String(month + 1).padStart(2, '0')}`);
    const days = months.map((month) => lastDay(month) ?? '');
    expect(days.every((day) => day.length === 10)).toBe(true);
    expect(days.map((day) => Number(day.slice(8)))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(days.toSorted()).toEqual(days);
  });
});
