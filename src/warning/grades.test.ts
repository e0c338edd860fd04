import { describe, expect, test } from 'vitest';
import { gradeByLag } from './grade-by-lag.js';
import { gradeByProbability } from './grade-by-probability.js';
import { grades } from './grades.js';
import { severity } from './severity.js';
import { shiftGrade } from './shift-grade.js';
import { timeLeftBand } from './time-left-band.js';
import { worseGrade } from './worse-grade.js';

const E = 1e-9;

describe('the table of probability and time left', () => {
  // The columns: 2 years or less, 3 to 5, more. The lines as in the guide, entered again.
  test.each([
    [0, ['red', 'red', 'orange']],
    [0.1 - E, ['red', 'red', 'orange']],
    [0.1, ['red', 'orange', 'orange']],
    [0.1 + E, ['red', 'orange', 'orange']],
    [0.3 - E, ['red', 'orange', 'orange']],
    [0.3, ['orange', 'yellow', 'yellow']],
    [0.3 + E, ['orange', 'yellow', 'yellow']],
    [0.5 - E, ['orange', 'yellow', 'yellow']],
    [0.5, ['yellow', 'blue', 'blue']],
    [0.5 + E, ['yellow', 'blue', 'blue']],
    [0.7 - E, ['yellow', 'blue', 'blue']],
    [0.7, [undefined, undefined, undefined]],
    [0.7 + E, [undefined, undefined, undefined]],
    [1, [undefined, undefined, undefined]],
  ] as const)('at %d', (probability, expected) => {
    expect([2, 3, 6].map((yearsLeft) => gradeByProbability({ probability, yearsLeft }))).toEqual(expected);
  });

  test.each([
    [0, 'yellow'],
    [0.1, 'yellow'],
    [0.1 + E, 'orange'],
    [1, 'orange'],
    [1 + E, 'red'],
  ] as const)('with %d of the way left moves an orange grade to %s', (distance, expected) => {
    expect(gradeByProbability({ probability: 0.2, distance, yearsLeft: 6 })).toBe(expected);
  });

  test('never moves beyond red and blue, and makes no grade where there is none', () => {
    expect(gradeByProbability({ probability: 0.01, distance: 1.5, yearsLeft: 1 })).toBe('red');
    expect(gradeByProbability({ probability: 0.6, distance: 0, yearsLeft: 6 })).toBe('blue');
    expect(gradeByProbability({ probability: 0.8, distance: 2, yearsLeft: 1 })).toBeUndefined();
  });

  test('takes other thresholds', () => {
    const probabilityBands = [0.2, 0.4, 0.6, 0.8] as const;
    expect(gradeByProbability({ probability: 0.75, yearsLeft: 6 }, { probabilityBands })).toBe('blue');
  });
});

describe('the table of lag and time left', () => {
  test.each([
    [0, [undefined, undefined, undefined]],
    [E, ['yellow', 'blue', 'blue']],
    [0.1 - E, ['yellow', 'blue', 'blue']],
    [0.1, ['orange', 'yellow', 'blue']],
    [0.25 - E, ['orange', 'yellow', 'blue']],
    [0.25, ['orange', 'orange', 'yellow']],
    [0.5 - E, ['orange', 'orange', 'yellow']],
    [0.5, ['red', 'orange', 'orange']],
    [1.5, ['red', 'orange', 'orange']],
    [undefined, ['orange', 'yellow', 'yellow']],
  ] as const)('at %s', (lag, expected) => {
    const known = lag === undefined ? {} : { lag };
    expect([2, 3, 6].map((yearsLeft) => gradeByLag({ ...known, yearsLeft }))).toEqual(expected);
  });
});

test.each([
  [-1, 0],
  [0, 0],
  [2, 0],
  [3, 1],
  [5, 1],
  [6, 2],
] as const)('%d years left are in column %d', (years, column) => {
  expect(timeLeftBand(years, [2, 5])).toBe(column);
});

test('grades are ordered from red to grey, and none is less than grey', () => {
  expect(grades.map(severity)).toEqual([4, 3, 2, 1, 0]);
  expect(severity(undefined)).toBe(-1);
  expect(worseGrade('grey', 'blue')).toBe('blue');
  expect(worseGrade(undefined, undefined)).toBeUndefined();
});

test('a shift keeps grey', () => {
  expect(shiftGrade('grey', 2)).toBe('grey');
  expect(shiftGrade('red', -2)).toBe('yellow');
});
