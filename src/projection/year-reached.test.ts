import { describe, expect, test } from 'vitest';
import type { Projection } from '../model/projection.js';
import { yearReached } from './year-reached.js';

/** Rises by one a year; the interval is two to either side. */
const projection: Projection = {
  method: 'fake',
  points: [2025, 2026, 2027, 2028, 2029].map((period, index) => ({
    period,
    value: 10 + index,
    intervals: [{ level: 0.8, lower: 8 + index, upper: 12 + index }],
  })),
};

describe('the year in which a goal is met', () => {
  test('is the first whose value, better and worse limit meet it, the goal included', () => {
    expect(yearReached(projection, { op: 'at-least', value: 12 })).toEqual({
      status: 'ok',
      value: { year: 2027, earliest: 2025, latest: 2029, level: 0.8 },
    });
    expect(yearReached(projection, { op: 'at-most', value: 10 })).toEqual({
      status: 'ok',
      value: { year: 2025, earliest: 2025, latest: null, level: 0.8 },
    });
  });

  test('is null where no projected year meets it', () => {
    expect(yearReached(projection, { op: 'at-least', value: 100 })).toMatchObject({
      value: { year: null, earliest: null, latest: null },
    });
  });

  test('is not there for a level that was not projected, and refuses a goal that is no number', () => {
    expect(yearReached(projection, { op: 'at-least', value: 12 }, { level: 0.95 })).toMatchObject({
      reason: 'no-interval-method',
    });
    expect(() => yearReached(projection, { op: 'at-least', value: Number.NaN })).toThrow(/finite/);
  });
});
