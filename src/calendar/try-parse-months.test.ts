import { expect, test } from 'vitest';
import { isDay } from './is-day.js';
import { tryParseMonths } from './try-parse-months.js';

test.each([
  ['2024', [1, 12]],
  ['2024-Q1', [1, 3]],
  ['2024-Q4', [10, 12]],
  ['2024-01', [1, 1]],
  ['2024-12', [12, 12]],
])('%s covers the months %j', (text, [first, last]) => {
  expect(tryParseMonths(text)).toEqual({ year: 2024, first, last });
});

test.each([
  '',
  '2024-Q0',
  '2024-Q5',
  '2024-13',
  '2024-00',
  '2024-01-01',
  '2020/2024',
  '1899-Q1',
  '2024-q1',
  '2024-Q1 ',
])('%j is no period of accounts', (text) => {
  expect(tryParseMonths(text)).toBeUndefined();
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-02', false],
  [20_240_229, false],
  [undefined, false],
])('%j is a day: %s', (value, expected) => {
  expect(isDay(value)).toBe(expected);
});
