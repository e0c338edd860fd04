import { describe, expect, test } from 'vitest';
import { createDataset } from '../src/dataset/create-dataset.js';
import { evaluateCriterion } from '../src/attainment/evaluate-criterion.js';
import { type Clause, city, criterionOf, figure, judge, syntheticPlan } from './support/attainment-plan.js';

/** The cases that a ten-year plan meets every year, each with its rule in the guide on verdicts and its reason code. */
const floor: Clause = { kind: 'at-least', value: '90' };

describe('the base', () => {
  test('equals the goal: no pace; attained while it is met, behind once it is not', () => {
    expect(judge(floor, { 2020: '90', 2024: '90.0' })).toMatchObject({
      status: 'attained',
      pace: { reason: 'base-equals-goal' },
    });
    expect(judge(floor, { 2020: '90', 2024: '89.9' })).toMatchObject({
      status: 'behind',
      reasons: ['fell-below-goal', 'base-equals-goal'],
    });
  });

  test('lies beyond the goal: no pace, and worsening is seen although the goal is met', () => {
    const verdict = judge(floor, { 2020: '97', 2021: '96', 2022: '95', 2023: '94', 2024: '93' });
    expect([verdict.status, verdict.reasons]).toEqual(['attained', ['goal-met', 'met-and-worsening']]);
    expect(verdict.pace).toEqual({ status: 'unavailable', reason: 'base-beyond-goal' });
  });

  test('is missing: a goal to be reached cannot be said to be late', () => {
    expect(judge(floor, { 2023: '70', 2024: '72' })).toMatchObject({
      status: 'not-assessable',
      reasons: ['no-base', 'goal-not-met'],
    });
  });

  test('is missing: a rule that holds at any time is missed all the same', () => {
    const quota: Clause = {
      kind: 'prescribed',
      bound: 'lower',
      parameter: { id: 'q', title: { zh: '下限', en: 'floor' } },
    };
    expect(judge(quota, { 2024: '20' }, { parameters: { q: '25' } })).toMatchObject({
      status: 'behind',
      reasons: ['goal-not-met', 'standing-rule', 'no-base'],
    });
    expect(judge(quota, { 2024: '25' }, { parameters: { q: '25' } }).status).toBe('attained');
  });
});

describe('the goal', () => {
  test('of 0 has linear progress and nothing is put in its place', () => {
    // (5 − 10) ÷ (0 − 10) = 0.5 in 0.4 of the time; 0 ÷ value says nothing, so there is no 实现程度.
    const verdict = judge({ kind: 'at-most', value: '0', indicator: 'burden' }, { 2020: '10', 2024: '5' });
    expect(figure(verdict.pace).progress).toBe(0.5);
    expect(figure(verdict.level).state).toBe('not-met');
    expect(figure(verdict.level)).not.toHaveProperty('achievement');
    expect([verdict.status, verdict.reasons]).toEqual(['on-track', ['on-schedule']]);
  });

  test('of 0 is met by 0 only, and nothing is nearly 0', () => {
    const clause: Clause = { kind: 'at-most', value: '0', indicator: 'burden' };
    expect(judge(clause, { 2020: '10', 2024: '0.0' })).toMatchObject({
      status: 'attained',
      level: { value: { state: 'met' } },
    });
    expect(judge(clause, { 2020: '10', 2024: '0.0001' }).level).toMatchObject({ value: { state: 'not-met' } });
  });

  test('of 100 % is met by 100 only, and nothing is nearly 100', () => {
    const clause: Clause = { kind: 'at-least', value: '100' };
    expect(judge(clause, { 2020: '98', 2024: '100' }).status).toBe('attained');
    // (99.9 − 98) ÷ (100 − 98) = 0.95; 5 % of 100 − 100 is 0.
    const verdict = judge(clause, { 2020: '98', 2024: '99.9' });
    expect(verdict.level).toMatchObject({ value: { state: 'not-met', achievement: 0.999 } });
    expect(figure(verdict.pace).progress).toBe(0.95);
  });

  test('of 100 % reached in the base year cannot be surpassed', () => {
    expect(judge({ kind: 'at-least', value: '100' }, { 2020: '100', 2024: '99' })).toMatchObject({
      status: 'behind',
      reasons: ['fell-below-goal', 'base-equals-goal'],
    });
  });
});

describe('the series', () => {
  test('has one point, in the base year: a level, no pace, no trend', () => {
    expect(judge(floor, { 2020: '70' })).toMatchObject({
      status: 'not-assessable',
      pace: { reason: 'no-observation-since-base' },
      trend: { reason: 'too-few-points' },
    });
  });

  test('has gaps: the trend names the years, and says so where it contradicts', () => {
    const verdict = judge(floor, { 2017: '90', 2020: '50', 2022: '57', 2024: '68' });
    // (68 − 50) ÷ 40 = 0.45 ≥ 0.4: on schedule; (68 − 90) ÷ 7 < 0: away.
    expect(verdict).toMatchObject({
      status: 'on-track',
      reasons: ['on-schedule', 'trend-disagrees', 'gaps-in-series'],
    });
    expect(figure(verdict.trend).missingYears).toEqual([2018, 2019, 2021, 2023]);
  });

  test('has gaps that nothing rests on: level and pace do not mind', () => {
    expect(judge(floor, { 2020: '50', 2024: '70' }).reasons).toEqual(['on-schedule']);
  });

  test('of yearly changes has a gap: the lengths are taken into account, and it is said', () => {
    const clause: Clause = { kind: 'slow-down' };
    expect(judge(clause, { 2020: '10', 2022: '14', 2024: '16' }).reasons).toEqual([
      'direction-right-so-far',
      'gaps-in-series',
    ]);
    expect(judge(clause, { 2020: '10', 2021: '14', 2022: '16' }, { asOf: 2022 }).reasons).toEqual([
      'direction-right-so-far',
    ]);
  });

  test('was revised: the last publication counts, and it is said', () => {
    const points = [
      { period: '2020', value: '50' },
      { period: '2024', value: '60', published: '2025-03-01' },
      { period: '2024', value: '70', published: '2025-09-01' },
    ];
    const verdict = judge(floor, points);
    expect([verdict.status, verdict.reasons]).toEqual(['on-track', ['on-schedule', 'revised']]);
    expect(verdict.trace?.observations.at(-1)).toMatchObject({ value: '70', revisedFrom: '60' });
    expect(judge(floor, points, { knownAt: '2025-08-31' }).reasons).toEqual(['behind-schedule']);
  });

  test('was published again with the same figure: nothing was revised', () => {
    const points = [
      { period: '2020', value: '50' },
      { period: '2024', value: '70', published: '2025-03-01' },
      { period: '2024', value: '70.0', published: '2025-09-01' },
    ];
    expect(judge(floor, points).reasons).toEqual(['on-schedule']);
  });

  test('breaks: what lies before is not compared', () => {
    const verdict = judge(floor, { 2020: '50', 2022: { value: '80', status: 'B' }, 2024: '82' });
    // The base is 2022: (82 − 80) ÷ 10 = 0.2 against 2 ÷ 8.
    expect(verdict).toMatchObject({
      status: 'behind',
      pace: { value: { base: { year: 2022 }, progress: 0.2, elapsed: 0.25 } },
    });
    expect(verdict.reasons).toEqual(['behind-schedule', 'base-substituted', 'break-in-series']);
  });

  test('breaks too late for a base: no pace', () => {
    expect(judge(floor, { 2020: '50', 2024: { value: '80', status: 'B' } })).toMatchObject({
      status: 'not-assessable',
      pace: { reason: 'series-break' },
    });
  });

  test.each(['P', 'E', 'I'] as const)('ends with a figure of status %s, which is used and said', (status) => {
    expect(judge(floor, { 2020: '50', 2024: { value: '70', status } }).reasons).toEqual(['on-schedule', 'provisional']);
  });
});

describe('a reporting year that is not the calendar year', () => {
  const plan = {
    ...syntheticPlan,
    indicators: syntheticPlan.indicators.map((item) =>
      item.id === 'coverage' ? { ...item, reportingYear: 'october-to-september' as const } : item,
    ),
  };

  test('counts by its name: pace and deadline are those of the year, and the verdict says so', () => {
    const points = { 2020: '50', 2024: '66' };
    const verdict = judge(floor, points, { plan });
    expect(figure(verdict.pace)).toEqual(figure(judge(floor, points).pace));
    expect(verdict.reasons).toEqual(['on-schedule', 'other-reporting-year']);
    expect(verdict.trace?.indicator).toMatchObject({ reportingYear: 'october-to-september' });
  });
});

describe('a deadline that has passed', () => {
  const points = { 2020: '50', 2025: '89', 2026: '95', 2027: '96' };
  const by2025: Clause = { ...floor, by: 2025 };

  test('is judged at its year; what came later does not rewrite it', () => {
    const atTheDeadline = judge(by2025, points, { asOf: 2025 });
    expect(atTheDeadline).toMatchObject({
      status: 'behind',
      final: true,
      level: { value: { value: '89', year: 2025 } },
    });
    const { asOf, ...rest } = judge(by2025, points, { asOf: 2027 });
    expect({ ...rest, asOf: 2025 }).toEqual(atTheDeadline);
    expect(asOf).toBe(2027);
  });

  test('of a goal to be kept does not see a later lapse', () => {
    const kept = { ...by2025, hold: true } as Clause;
    expect(judge(kept, { 2020: '85', 2025: '91', 2026: '80' }, { asOf: 2026 }).status).toBe('attained');
  });

  test('without a figure of its year is judged by the last one before, which is said to be stale when it is', () => {
    const verdict = judge(by2025, { 2020: '50', 2023: '92', 2026: '80' }, { asOf: 2026 });
    expect(verdict).toMatchObject({ status: 'attained', level: { value: { year: 2023 } } });
    expect(verdict.reasons).toEqual(['goal-met', 'stale', 'final']);
  });
});

describe('achieved and then worsening', () => {
  const points = { 2020: '85', 2021: '99', 2022: '97', 2023: '95', 2024: '93' };

  test('is seen as long as the trend since the best year is the trend looked at', () => {
    const settings = { trendChanges: 3 };
    expect(judge(floor, points, { settings }).reasons).toEqual(['goal-met', 'met-and-worsening']);
  });

  test('and missed again is behind, or lapsed where it was to be kept', () => {
    const missed = { ...points, 2024: '89' };
    // (89 − 85) ÷ (90 − 85) = 0.8 ≥ 0.4: progress from the base is still on schedule, and a goal not to be kept is judged by it.
    expect(judge(floor, missed).status).toBe('on-track');
    expect(judge({ ...floor, hold: true }, missed).status).toBe('lapsed');
  });
});

test('a county that nobody reported is named, with and without a trace', () => {
  const clause = criterionOf({ ...floor, scope: 'each-county' });
  const dataset = createDataset(
    [{ indicator: 'coverage', area: '990002', period: '2024', value: '80' }],
    syntheticPlan,
  );
  for (const trace of [true, false]) {
    expect(evaluateCriterion(clause, dataset, { area: city, asOf: 2024, trace }).missingCounties).toEqual([
      '990001',
      '990003',
    ]);
  }
});
