import { describe, expect, test } from 'vitest';
import { type Clause, figure, judge } from '../../test/support/attainment-plan.js';

const goal: Clause = { kind: 'at-least', value: '90' };

describe('the base is', () => {
  test('the observation of the baseline year, whatever else there is', () => {
    const verdict = judge(goal, { 2018: '40', 2019: '45', 2020: '50', 2021: '55', 2024: '60' });
    expect(figure(verdict.pace).base).toEqual({ value: '50', year: 2020 });
    expect(verdict.reasons).not.toContain('base-substituted');
  });

  test.each([
    [{ 2021: '55', 2024: '60' }, 2021],
    [{ 2022: '55', 2024: '60' }, 2022],
    [{ 2019: '45', 2024: '60' }, 2019],
    [{ 2018: '40', 2024: '60' }, 2018],
    [{ 2018: '40', 2021: '55', 2024: '60' }, 2021],
    [{ 2019: '45', 2022: '56', 2024: '60' }, 2019],
  ])('else the nearest within two years: of %j it is %i, and the verdict says so', (points, year) => {
    const verdict = judge(goal, points);
    expect(figure(verdict.pace).base.year).toBe(year);
    expect(verdict.reasons).toContain('base-substituted');
  });

  test.each([
    [{ 2019: '45', 2021: '55', 2024: '60' }, 2019],
    [{ 2018: '40', 2022: '56', 2024: '60' }, 2018],
  ])('the earlier of two equally near: of %j it is %i', (points, year) => {
    expect(figure(judge(goal, points).pace).base.year).toBe(year);
  });

  test.each([[{ 2017: '40', 2023: '55', 2024: '60' }], [{ 2024: '60' }]])(
    'none where %j leaves no year within two of the baseline',
    (points) => {
      const verdict = judge(goal, points);
      expect(verdict.pace).toEqual({ status: 'unavailable', reason: 'no-base' });
      expect(verdict).toMatchObject({ status: 'not-assessable', reasons: ['no-base', 'goal-not-met'] });
    },
  );

  test('further away where a caller widens the window', () => {
    const verdict = judge(goal, { 2017: '40', 2024: '60' }, { settings: { baseWindow: 3 } });
    expect(figure(verdict.pace).base.year).toBe(2017);
  });

  test('never a year after the one that is judged', () => {
    const verdict = judge(goal, { 2018: '40', 2020: '42', 2021: '55' }, { asOf: 2020 });
    expect(verdict.pace).toEqual({ status: 'unavailable', reason: 'no-observation-since-base' });
  });

  test('never a month or a day of the baseline year', () => {
    expect(judge(goal, { '2020-11-01': '50', '2020-11': '50', 2024: '60' }).pace).toMatchObject({ reason: 'no-base' });
  });

  test('never a figure declared missing', () => {
    const verdict = judge(goal, { 2019: '45', 2020: { value: null, status: 'M' }, 2024: '60' });
    expect(figure(verdict.pace).base.year).toBe(2019);
  });
});

describe('a latest figure', () => {
  test('older than the years that may stand for the baseline says nothing about the plan', () => {
    expect(judge(goal, { 2016: '95', 2017: '95' })).toMatchObject({
      status: 'no-data',
      reasons: ['only-before-baseline'],
      level: { reason: 'only-before-baseline' },
    });
  });

  test('that is the base itself has a level but no pace', () => {
    expect(judge(goal, { 2019: '80', 2020: '82' })).toMatchObject({
      status: 'not-assessable',
      reasons: ['no-observation-since-base', 'goal-not-met', 'stale'],
      level: { value: { state: 'not-met', value: '82' } },
    });
  });

  test.each(['2021', '2022'])(
    'that stands in for the baseline year says that it is the starting point itself: %s',
    (year) => {
      expect(judge(goal, { [year]: '82' })).toMatchObject({
        status: 'not-assessable',
        reasons: ['latest-is-base', 'goal-not-met', 'base-substituted', 'stale'],
        level: { value: { state: 'not-met', value: '82' } },
        pace: { reason: 'latest-is-base' },
      });
    },
  );

  test('declared missing in every year is no data, with that reason', () => {
    expect(judge(goal, { 2020: { value: null, status: 'L' }, 2024: { value: null, status: 'O' } })).toMatchObject({
      status: 'no-data',
      reasons: ['declared-missing'],
    });
  });
});

describe('a break in the series', () => {
  test('between base and latest leaves no base, with the reason', () => {
    const verdict = judge(goal, { 2020: '50', 2023: { value: '70', status: 'B' }, 2024: '75' });
    expect(verdict.pace).toEqual({ status: 'unavailable', reason: 'series-break' });
    expect(verdict).toMatchObject({
      status: 'not-assessable',
      reasons: ['series-break', 'goal-not-met', 'break-in-series'],
    });
  });

  test('lets a year after it stand in for the baseline', () => {
    const verdict = judge(goal, { 2020: '50', 2021: { value: '70', status: 'B' }, 2024: '75' });
    expect(figure(verdict.pace).base).toEqual({ value: '70', year: 2021 });
    expect(verdict.reasons).toEqual(['behind-schedule', 'base-substituted', 'break-in-series']);
  });

  test('in the baseline year itself changes nothing: what follows is compared with it', () => {
    const verdict = judge(goal, { 2018: '90', 2020: { value: '50', status: 'B' }, 2022: '60', 2024: '75' });
    expect(figure(verdict.pace).base.value).toBe('50');
    // Without 2018: (75 − 50) ÷ 4 = 6.25.
    expect(figure(verdict.trend)).toMatchObject({ meanYearlyChange: 6.25, points: 3 });
  });

  test('takes what lies before it out of the trend', () => {
    const verdict = judge(goal, { 2020: '50', 2021: '52', 2023: { value: '70', status: 'B' }, 2024: '75' });
    expect(verdict.trend).toEqual({ status: 'unavailable', reason: 'too-few-points' });
  });
});

describe('pooled years', () => {
  test('are compared only with as many years', () => {
    const verdict = judge(goal, { '2016/2020': '50', 2020: '80', '2018/2022': '60' }, { asOf: 2022 });
    expect(figure(verdict.pace).base).toEqual({ value: '50', year: 2020 });
    expect(verdict.reasons).toContain('pooled-years');
  });

  test('of another length are no base for a yearly figure', () => {
    expect(judge(goal, { '2016/2020': '50', 2024: '60' }).pace).toMatchObject({ reason: 'no-base' });
  });

  test('ending in the same year give way to the yearly figure', () => {
    const verdict = judge(goal, { '2020/2024': '50', 2020: '50', 2024: '60' });
    expect(figure(verdict.level)).toMatchObject({ value: '60', year: 2024 });
    expect(verdict.reasons).not.toContain('pooled-years');
  });

  test('count by their end: years pooled to after asOf are not used', () => {
    expect(judge(goal, { 2020: '50', 2022: '60', '2021/2025': '99' }).level).toMatchObject({ value: { value: '60' } });
  });
});
