import { describe, expect, test } from 'vitest';
import { type Clause, figure, judge } from '../../test/support/attainment-plan.js';

const floor: Clause = { kind: 'at-least', value: '90' };

describe('the trend', () => {
  test('is the mean yearly change over the last five changes', () => {
    // Six points from 2019: (62 − 47) ÷ (2024 − 2019) = 3; 2018 is not used.
    const points = { 2018: '99', 2019: '47', 2020: '50', 2021: '40', 2022: '52', 2023: '60', 2024: '62' };
    expect(figure(judge(floor, points).trend)).toEqual({
      state: 'toward',
      meanYearlyChange: 3,
      from: { value: '47', year: 2019 },
      to: { value: '62', year: 2024 },
      points: 6,
    });
  });

  test('counts a change over several years for as many: five changes may span more than five years', () => {
    // Six points from 2008: (66 − 34) ÷ (2024 − 2008) = 2.
    const points = { 2004: '99', 2008: '34', 2012: '40', 2016: '45', 2020: '50', 2022: '60', 2024: '66' };
    expect(figure(judge(floor, points).trend)).toMatchObject({ meanYearlyChange: 2, points: 6 });
  });

  test('takes three points at least', () => {
    expect(judge(floor, { 2020: '50', 2024: '60' }).trend).toEqual({ status: 'unavailable', reason: 'too-few-points' });
    expect(figure(judge(floor, { 2020: '50', 2022: '51', 2024: '60' }).trend).points).toBe(3);
  });

  test('is exact: (0.3 − 0.1) ÷ 2 is 0.1', () => {
    const points = { 2022: '0.1', 2023: '0.5', 2024: '0.3' };
    expect(figure(judge(floor, points).trend).meanYearlyChange).toBe(0.1);
  });

  test.each([
    // Rounding of the ends: 0.05 + 0.05 = 0.1 in tenths, 0.5 + 0.05 = 0.55 of a whole and a tenth.
    ['50.0', '50.0', 'flat'],
    ['50.0', '50.1', 'toward'],
    ['50.0', '49.9', 'away'],
    ['50', '50.5', 'flat'],
    ['50', '50.6', 'toward'],
    ['50', '49.4', 'away'],
    ['50', '49.5', 'flat'],
  ])('from %s to %s is %s: flat within printed rounding of the two ends', (first, last, state) => {
    expect(figure(judge(floor, { 2020: first, 2022: '55', 2024: last }).trend).state).toBe(state);
  });

  test.each([
    [{ kind: 'at-most', value: '10', indicator: 'burden' }, 'away'],
    [{ kind: 'decrease', indicator: 'burden' }, 'away'],
    [{ kind: 'increase' }, 'toward'],
    [{ kind: 'within', lower: '60', upper: '70' }, 'toward'],
    [{ kind: 'within', lower: '10', upper: '20' }, 'away'],
  ] as [Clause, string][])('of a rise under %j leads %s', (clause, state) => {
    expect(figure(judge(clause, { 2020: '50', 2022: '51', 2024: '52' }).trend).state).toBe(state);
  });

  test('has no good direction inside a range', () => {
    const clause: Clause = { kind: 'within', lower: '40', upper: '60' };
    expect(judge(clause, { 2020: '50', 2022: '51', 2024: '52' }).trend).toEqual({
      status: 'unavailable',
      reason: 'inside-range',
    });
  });

  test('away from a goal that is met is said', () => {
    expect(judge(floor, { 2020: '99', 2022: '97', 2024: '95' }).reasons).toEqual([
      'goal-met',
      'met-and-worsening',
      'gaps-in-series',
    ]);
    expect(judge(floor, { 2020: '95', 2022: '97', 2024: '99' }).reasons).toEqual(['goal-met']);
  });

  test('takes the changes and points that a caller asks for', () => {
    const points = { 2020: '50', 2022: '60', 2023: '61', 2024: '65' };
    // The last change alone: (65 − 61) ÷ 1 = 4.
    const settings = { trendChanges: 1, trendPoints: 2 };
    expect(figure(judge(floor, points, { settings }).trend)).toMatchObject({ meanYearlyChange: 4, points: 2 });
    expect(judge(floor, points, { settings: { trendPoints: 5 } }).trend.status).toBe('unavailable');
  });
});
