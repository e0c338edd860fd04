import { describe, expect, test } from 'vitest';
import { requiredAnnualChange } from './required-annual-change.js';

describe('the yearly change that a goal asks for', () => {
  test('is the distance over the years left', () => {
    // Maternal mortality 14.3 in 2024, at most 10 by 2030: −4.3 ÷ 6.
    const change = requiredAnnualChange({ period: 2024, value: 14.3 }, { value: 10, by: 2030 });
    expect(change.status === 'ok' && Math.abs(change.value - -4.3 / 6) < 1e-12).toBe(true);
  });

  test('is 0 at the goal and has the other sign beyond it', () => {
    expect(requiredAnnualChange({ period: 2024, value: 10 }, { value: 10, by: 2030 })).toEqual({
      status: 'ok',
      value: 0,
    });
    expect(requiredAnnualChange({ period: 2024, value: 8 }, { value: 10, by: 2028 })).toEqual({
      status: 'ok',
      value: 0.5,
    });
  });

  test.each([[2024], [2020]])('is not there once the deadline %i has passed', (by) => {
    expect(requiredAnnualChange({ period: 2024, value: 8 }, { value: 10, by })).toEqual({
      status: 'unavailable',
      reason: 'deadline-passed',
    });
  });

  test('refuses what is no number', () => {
    expect(() => requiredAnnualChange({ period: 2024, value: Number.NaN }, { value: 10, by: 2030 })).toThrow(
      /latest\.value/,
    );
    expect(() => requiredAnnualChange({ period: 2024, value: 1 }, { value: 10, by: Number.POSITIVE_INFINITY })).toThrow(
      /goal\.by/,
    );
  });
});
