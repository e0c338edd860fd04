import { describe, expect, test } from 'vitest';
import { figure, judge } from '../../test/support/attainment-plan.js';

describe('increase and decrease: moved since the base year, beyond printed rounding', () => {
  test.each([
    // Equal printed places: each figure may be off by 0.05, so every printed difference (0.1 or more) is certain.
    ['increase', '30.0', '30.1', 'on-track'],
    ['increase', '30.0', '30.0', 'behind'],
    ['increase', '30.0', '29.9', 'behind'],
    ['decrease', '30.0', '29.9', 'on-track'],
    ['decrease', '30.0', '30.0', 'behind'],
    ['decrease', '30.0', '30.1', 'behind'],
    // Whole figures against tenths: 0.5 + 0.05 = 0.55 is needed.
    ['increase', '30', '30.5', 'behind'],
    ['increase', '30', '30.6', 'on-track'],
    ['increase', '30', '30.55', 'on-track'],
    ['decrease', '30', '29.5', 'behind'],
    ['decrease', '30', '29.4', 'on-track'],
  ] as const)('%s from %s to %s is %s', (kind, base, latest, status) => {
    expect(judge({ kind }, { 2020: base, 2024: latest }).status).toBe(status);
  });

  test('a change that rounding could explain says so', () => {
    expect(judge({ kind: 'increase' }, { 2020: '30', 2024: '30.5' }).reasons).toEqual([
      'direction-not-right',
      'within-rounding',
    ]);
    expect(judge({ kind: 'increase' }, { 2020: '30', 2024: '31' }).reasons).toEqual(['direction-right-so-far']);
  });

  test('the change is exact: 30.3 − 30.2 is 0.1', () => {
    expect(judge({ kind: 'increase' }, { 2020: '30.2', 2024: '30.3' }).level).toMatchObject({
      value: { change: '0.1', value: '30.3', year: 2024 },
    });
  });

  test('is settled only at the deadline', () => {
    const points = { 2020: '30', 2024: '40', 2030: '35' };
    expect(judge({ kind: 'increase' }, points, { asOf: 2029 })).toMatchObject({ status: 'on-track', final: false });
    expect(judge({ kind: 'increase' }, points, { asOf: 2030 })).toMatchObject({
      status: 'attained',
      final: true,
      reasons: ['goal-met', 'final'],
    });
    expect(judge({ kind: 'decrease' }, points, { asOf: 2030 })).toMatchObject({
      status: 'behind',
      reasons: ['direction-not-right', 'final'],
    });
  });

  test('has no pace, because it names no figure', () => {
    expect(judge({ kind: 'increase' }, { 2020: '30', 2024: '40' }).pace).toEqual({
      status: 'unavailable',
      reason: 'no-goal-value',
    });
  });

  test.each([
    [{ 2024: '30' }, 'not-assessable', 'no-base'],
    [{ 2020: '30' }, 'no-data', 'no-observation-since-base'],
    [{ 2022: '30' }, 'no-data', 'latest-is-base'],
    [{ 2015: '30' }, 'no-data', 'only-before-baseline'],
    [{}, 'no-data', 'no-observation'],
  ])('with the figures %j it is %s: %s', (points, status, reason) => {
    const verdict = judge({ kind: 'increase' }, points);
    expect(verdict).toMatchObject({ status, level: { status: 'unavailable', reason } });
    expect(verdict.reasons[0]).toBe(reason);
  });
});

describe('a direction whose trend of the last years goes the other way says that they disagree', () => {
  test('met against the base, but falling over the last five changes', () => {
    // 2016 45 → 2024 41: −4; 2020 40 → 2024 41: +1.
    const verdict = judge({ kind: 'increase' }, { 2016: '45', 2018: '43', 2020: '40', 2024: '41' });
    expect(figure(verdict.trend).state).toBe('away');
    expect(verdict).toMatchObject({
      status: 'on-track',
      reasons: ['direction-right-so-far', 'trend-disagrees', 'gaps-in-series'],
    });
  });

  test('missed against the base, but rising over the last five changes', () => {
    const verdict = judge({ kind: 'increase' }, { 2016: '30', 2018: '35', 2020: '40', 2024: '39' });
    expect(figure(verdict.trend).state).toBe('toward');
    expect(verdict).toMatchObject({
      status: 'behind',
      reasons: ['direction-not-right', 'trend-disagrees', 'gaps-in-series'],
    });
  });

  test('at the deadline a goal that is met says that it is worsening instead', () => {
    const points = { 2016: '45', 2018: '43', 2020: '40', 2030: '41' };
    expect(judge({ kind: 'increase' }, points, { asOf: 2030 }).reasons).toEqual([
      'goal-met',
      'met-and-worsening',
      'gaps-in-series',
      'final',
    ]);
  });

  test('not where both agree, nor where there is no trend', () => {
    for (const points of [
      { 2018: '38', 2020: '40', 2024: '41' },
      { 2020: '40', 2024: '41' },
    ]) {
      expect(judge({ kind: 'increase' }, points).reasons).toEqual(['direction-right-so-far']);
    }
  });

  test('nor where a goal with a figure is behind schedule although it comes closer', () => {
    const verdict = judge({ kind: 'at-least', value: '90' }, { 2018: '50', 2020: '52', 2024: '53' });
    expect(figure(verdict.trend).state).toBe('toward');
    expect(verdict.reasons).toEqual(['behind-schedule']);
  });

  test('a goal with a figure on schedule against the base, with a trend away', () => {
    // (56 − 50) ÷ (60 − 50) = 0.6 against 0.4; since 2016: 56 − 58 = −2.
    const verdict = judge({ kind: 'at-least', value: '60' }, { 2016: '58', 2018: '54', 2020: '50', 2024: '56' });
    expect(figure(verdict.trend).state).toBe('away');
    expect(verdict).toMatchObject({
      status: 'on-track',
      reasons: ['on-schedule', 'trend-disagrees', 'gaps-in-series'],
    });
  });
});
