import { describe, expect, test } from 'vitest';
import { type Clause, figure, judge } from '../../test/support/attainment-plan.js';

const floor: Clause = { kind: 'at-least', value: '90' };
const iodine: Clause = { kind: 'within', lower: '150', upper: '249', unit: 'μg/L', indicator: 'iodine' };

describe('linear progress', () => {
  test('is the share of the way from base to goal, beside the share of the time', () => {
    // (66 − 50) ÷ (90 − 50) = 0.4; (2024 − 2020) ÷ (2030 − 2020) = 0.4; ratio 1; expected 50 + 0.4 × 40 = 66.
    expect(judge(floor, { 2020: '50', 2024: '66' }).pace).toEqual({
      status: 'ok',
      value: {
        state: 'on-schedule',
        method: 'linear',
        base: { value: '50', year: 2020 },
        progress: 0.4,
        elapsed: 0.4,
        ratio: 1,
        expected: 66,
      },
    });
  });

  test.each([
    ['65.9999999999', 'behind-schedule', 'behind'],
    ['66', 'on-schedule', 'on-track'],
    ['66.0000000001', 'on-schedule', 'on-track'],
  ])('of %s against 66 is %s', (value, state, status) => {
    expect(judge(floor, { 2020: '50', 2024: value })).toMatchObject({ status, pace: { value: { state } } });
  });

  test('towards a ceiling counts the fall', () => {
    // (18 − 20) ÷ (10 − 20) = 0.2.
    const clause: Clause = { kind: 'at-most', value: '10', indicator: 'burden' };
    expect(figure(judge(clause, { 2020: '20', 2024: '18' }).pace).progress).toBe(0.2);
  });

  test('is negative when the value moves away', () => {
    // (46 − 50) ÷ (90 − 50) = −0.1.
    expect(figure(judge(floor, { 2020: '50', 2024: '46' }).pace)).toMatchObject({ progress: -0.1, ratio: -0.25 });
  });

  test('exceeds 1 beyond the goal', () => {
    // (98 − 50) ÷ (90 − 50) = 1.2.
    expect(figure(judge(floor, { 2020: '50', 2024: '98' }).pace).progress).toBe(1.2);
  });

  test('is exact where doubles fall short: (0.3 − 0.1) ÷ (0.7 − 0.1) is a third', () => {
    const pace = figure(judge({ kind: 'at-least', value: '0.7' }, { 2020: '0.1', 2024: '0.3' }).pace);
    expect(pace.progress).toBe(1 / 3);
  });

  test('runs to the nearer end of a range', () => {
    // From below: (130 − 100) ÷ (150 − 100) = 0.6. From above: (269 − 299) ÷ (249 − 299) = 0.6.
    expect(figure(judge(iodine, { 2020: '100', 2024: '130' }).pace).progress).toBe(0.6);
    expect(figure(judge(iodine, { 2020: '299', 2024: '269' }).pace).progress).toBe(0.6);
  });
});

describe('a value that went through a range and out at the other end', () => {
  test('has undone part of the way, and is not on track for having moved far', () => {
    // 1 − (300 − 249) ÷ (150 − 100) = 1 − 51 ÷ 50 = −0.02.
    const verdict = judge(iodine, { 2020: '100', 2024: '300' });
    expect(figure(verdict.pace)).toMatchObject({ state: 'behind-schedule', progress: -0.02 });
    expect(verdict).toMatchObject({ status: 'behind', reasons: ['behind-schedule', 'overshot'] });
  });

  test('from above as from below', () => {
    // 1 − (140 − 150) ÷ (249 − 299) = 1 − 0.2 = 0.8.
    const verdict = judge(iodine, { 2020: '299', 2024: '140' });
    expect(figure(verdict.pace).progress).toBe(0.8);
    expect(verdict.reasons).toContain('overshot');
  });

  test('with geometric progress in logarithms', () => {
    // 1 − ln(498 ÷ 249) ÷ ln(150 ÷ 75) = 1 − ln 2 ÷ ln 2 = 0.
    const pace = figure(judge({ ...iodine, progress: 'geometric' }, { 2020: '75', 2024: '498' }).pace);
    expect(pace.progress).toBeCloseTo(0, 14);
  });

  test('not one that stays inside or turns back', () => {
    expect(judge(iodine, { 2020: '100', 2024: '249' }).reasons).toEqual(['goal-met']);
    expect(judge(iodine, { 2020: '260', 2024: '270' }).reasons).not.toContain('overshot');
  });
});

describe('elapsed time', () => {
  test.each([
    // (2023 − 2020) ÷ (2030 − 2020), at the year of the value, not at asOf.
    [{ 2020: '50', 2023: '66' }, 2024, 2030, 0.3],
    // (2024 − 2022) ÷ (2030 − 2022).
    [{ 2022: '50', 2024: '66' }, 2024, 2030, 0.25],
    // (2024 − 2020) ÷ (2025 − 2020).
    [{ 2020: '50', 2024: '66' }, 2024, 2025, 0.8],
    [{ 2020: '50', 2030: '66' }, 2035, 2030, 1],
  ])('of %j as of %i with the deadline %i is counted from the base year', (points, asOf, by, elapsed) => {
    expect(figure(judge({ ...floor, by }, points, { asOf }).pace).elapsed).toBe(elapsed);
  });
});

describe('geometric progress, only where a criterion asks for it', () => {
  const halving: Clause = { kind: 'at-most', value: '10', indicator: 'burden', progress: 'geometric' };

  test('is the share of the way in logarithms, with no expected value beside', () => {
    // ln(20 ÷ 40) ÷ ln(10 ÷ 40) = 0.5: one of two halvings.
    const pace = figure(judge(halving, { 2020: '40', 2024: '20' }).pace);
    expect(pace.progress).toBeCloseTo(0.5, 14);
    expect(pace).toMatchObject({ method: 'geometric', state: 'on-schedule' });
    expect(pace).not.toHaveProperty('expected');
  });

  test.each([
    ['base', { kind: 'at-least', value: '10' }, { 2020: '0', 2024: '5' }],
    ['value', { kind: 'at-most', value: '10', indicator: 'burden' }, { 2020: '40', 2024: '0' }],
    ['goal', { kind: 'at-most', value: '0', indicator: 'burden' }, { 2020: '40', 2024: '5' }],
    ['negative base', { kind: 'at-least', value: '10', indicator: 'growth', unit: '1' }, { 2020: '-4', 2024: '5' }],
  ] as [string, Clause, Record<string, string>][])('is refused where the %s is not above 0', (_, clause, points) => {
    expect(judge({ ...clause, progress: 'geometric' }, points).pace).toEqual({
      status: 'unavailable',
      reason: 'not-positive',
    });
    expect(judge(clause, points).pace.status).toBe('ok');
  });
});

describe('there is no pace', () => {
  test.each([
    ['the base equals the goal', floor, { 2020: '90.0', 2024: '95' }, 'base-equals-goal', 'attained'],
    ['the base lies beyond the goal', floor, { 2020: '91', 2024: '95' }, 'base-beyond-goal', 'attained'],
    ['the base lies inside the range', iodine, { 2020: '200', 2024: '210' }, 'base-beyond-goal', 'attained'],
    ['the base is an end of the range', iodine, { 2020: '249', 2024: '250' }, 'base-equals-goal', 'behind'],
  ] as const)('where %s', (_, clause, points, reason, status) => {
    expect(judge(clause, points)).toMatchObject({ status, pace: { status: 'unavailable', reason } });
  });

  test('where the deadline does not lie after the base year', () => {
    expect(judge({ ...floor, by: 2022 }, { 2022: '50' }, { asOf: 2022 }).pace).toMatchObject({
      reason: 'deadline-not-after-base',
    });
  });

  test('a value that fell below a goal met in the base year is behind, and both are said', () => {
    expect(judge(floor, { 2020: '91', 2024: '89' })).toMatchObject({
      status: 'behind',
      reasons: ['fell-below-goal', 'base-beyond-goal'],
    });
  });
});

test('a caller can ask for less than proportional progress', () => {
  // 0.3 ÷ 0.4 = 0.75.
  const settings = { onScheduleRatio: 0.75 };
  expect(judge(floor, { 2020: '50', 2024: '62' }, { settings }).status).toBe('on-track');
  expect(judge(floor, { 2020: '50', 2024: '61.9' }, { settings }).status).toBe('behind');
});
