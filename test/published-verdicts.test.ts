import { describe, expect, test } from 'vitest';
import { evaluateCriterion } from '../src/attainment/evaluate-criterion.js';
import { reasonLabels } from '../src/attainment/reason-labels.js';
import type { CriterionVerdict } from '../src/attainment/verdict.js';
import { createDataset } from '../src/dataset/create-dataset.js';
import { findCriterion } from '../src/plan/find-criterion.js';
import { zhongweiPlan } from '../src/plan/zhongwei-plan.js';
import { publishedObservations } from './support/published.js';

/** The figures in the comments are read in data/observations.csv; the arithmetic is done by hand. */
const dataset = createDataset(await publishedObservations(), zhongweiPlan);
const verdict = (id: string, area: string, asOf: number): CriterionVerdict =>
  evaluateCriterion(findCriterion(zhongweiPlan, id), dataset, { area, asOf });

test('every published row is taken', () => {
  expect(dataset.counts).toMatchObject({ refused: 0, superseded: 0 });
  expect(dataset.counts.given).toBeGreaterThan(300);
});

describe('the nation as of 2024', () => {
  test('maternal mortality: 16.9 in 2020, 14.3 in 2024, goal at most 10: behind', () => {
    const { level, pace, trend, status, reasons, certainty } = verdict('health-03.1', '100000', 2024);
    // 10 − 14.3 = −4.3; 10 ÷ 14.3 = 0.699.
    expect(level).toMatchObject({ value: { state: 'not-met', value: '14.3', year: 2024, margin: '-4.3' } });
    expect(level).toMatchObject({ value: { achievement: 100 / 143 } });
    // (16.9 − 14.3) ÷ (16.9 − 10) = 2.6 ÷ 6.9 = 37.7 %; (2024 − 2020) ÷ 10 = 40 %; 16.9 − 0.4 × 6.9 = 14.14.
    expect(pace).toMatchObject({
      value: { state: 'behind-schedule', base: { value: '16.9', year: 2020 }, progress: 26 / 69, elapsed: 0.4 },
    });
    expect(pace).toMatchObject({ value: { expected: expect.closeTo(14.14, 12) as number } });
    // 2019 17.8, 2020, 2021, 2022, 2023, 2024 14.3: −3.5 ÷ 5 = −0.7.
    expect(trend).toMatchObject({ value: { state: 'toward', meanYearlyChange: -0.7, points: 6 } });
    expect([status, reasons]).toEqual(['behind', ['behind-schedule', 'other-reporting-year', 'comparison-only']]);
    expect(certainty).toEqual({ status: 'unavailable', reason: 'no-counts' });
  });

  test('urban–rural gap of maternal mortality: narrower than in 2020, wider than in 2015, and it says so', () => {
    const { level, pace, trend, status, reasons } = verdict('health-03.2', '100000', 2024);
    // 18.5 − 14.1 = 4.4 in 2020; 15.9 − 12.5 = 3.4 in 2024; −1.0 is beyond the rounding of four figures, 0.2.
    expect(level).toMatchObject({ value: { state: 'met', value: '3.4', year: 2024, change: '-1.0' } });
    expect(pace).toEqual({ status: 'unavailable', reason: 'no-goal-value' });
    // The gap was published for 2010, 2015, 2020, 2021, 2022, 2023, 2024 (2018 has no rural figure). The last five changes
    // start in 2015: 20.2 − 19.8 = 0.4, and (3.4 − 0.4) ÷ (2024 − 2015) = 3.0 ÷ 9.
    expect(trend).toMatchObject({
      value: { state: 'away', meanYearlyChange: 1 / 3, from: { value: '0.4', year: 2015 }, points: 6 },
    });
    // No figure for 2016 to 2019 lies between those that the trend was taken from.
    expect(trend).toMatchObject({ value: { missingYears: [2016, 2017, 2018, 2019] } });
    expect([status, reasons]).toEqual([
      'on-track',
      ['direction-right-so-far', 'trend-disagrees', 'gaps-in-series', 'other-reporting-year', 'comparison-only'],
    ]);
    expect(reasonLabels['trend-disagrees'].zh).toBe('近年趋势与结论方向相反');
  });

  test('systematic care of mothers: 92.9 in 2021 for 2020, 94.5 in 2023, goal 95: on track', () => {
    const { level, pace, status, reasons } = verdict('health-m04.1', '100000', 2024);
    // A miss of 0.5; nearly would be 5 % of 100 − 95, that is 0.25.
    expect(level).toMatchObject({ value: { state: 'not-met', value: '94.5', year: 2023, margin: '-0.5' } });
    // (94.5 − 92.9) ÷ (95 − 92.9) = 1.6 ÷ 2.1; (2023 − 2021) ÷ (2030 − 2021) = 2 ÷ 9.
    expect(pace).toMatchObject({ value: { base: { year: 2021 }, progress: 16 / 21, elapsed: 2 / 9 } });
    expect([status, reasons]).toEqual([
      'on-track',
      ['on-schedule', 'base-substituted', 'other-reporting-year', 'comparison-only'],
    ]);
  });

  test('transmission of HIV: 3.0 in 2022 is base and latest at once, so there is no pace', () => {
    const { level, pace, status } = verdict('health-06.4', '100000', 2024);
    // 2 − 3.0 = −1.0; 2 ÷ 3 = 0.667.
    expect(level).toMatchObject({ value: { state: 'not-met', margin: '-1.0', achievement: 2 / 3 } });
    expect(pace).toEqual({ status: 'unavailable', reason: 'latest-is-base' });
    expect(status).toBe('not-assessable');
  });

  test('life expectancy of women: nothing after 80.88 in 2020', () => {
    expect(verdict('health-01.2', '100000', 2024)).toMatchObject({
      status: 'no-data',
      level: { reason: 'no-observation-since-base' },
    });
  });

  test('health literacy of women: only both sexes together were reported, and the trace shows them', () => {
    const { status, trace } = verdict('health-08.2', '100000', 2024);
    expect(status).toBe('no-data');
    expect(trace?.reportedInstead?.map(({ sex, urbanisation, value }) => [sex, urbanisation, value])).toEqual(
      expect.arrayContaining([
        ['_T', '_T', '27.78'],
        ['_T', 'U', '31.94'],
        ['_T', 'R', '23.78'],
      ]),
    );
  });

  test.each(['health-03.3', 'health-09.1', 'health-09.2', 'health-09.3'])(
    '%s asks for every county, and the plan does not list all counties of China',
    (id) => {
      const reasons = ['members-not-listed', 'comparison-only'];
      expect(verdict(id, '100000', 2024)).toMatchObject({ status: 'not-assessable', reasons });
    },
  );
});

describe('the year of the judgement decides which figures count', () => {
  test.each([
    // (16.9 − 16.1) ÷ 6.9 = 0.8 ÷ 6.9 = 11.6 % against 10 %.
    [2021, '16.1', 8 / 69, 'on-track'],
    // (16.9 − 15.7) ÷ 6.9 = 1.2 ÷ 6.9 = 17.4 % against 20 %.
    [2022, '15.7', 12 / 69, 'behind'],
    // (16.9 − 15.1) ÷ 6.9 = 1.8 ÷ 6.9 = 26.1 % against 30 %.
    [2023, '15.1', 18 / 69, 'behind'],
  ])('maternal mortality of the nation as of %i', (asOf, value, progress, status) => {
    expect(verdict('health-03.1', '100000', asOf)).toMatchObject({
      status,
      level: { value: { value } },
      pace: { value: { progress } },
    });
  });

  test('in the baseline year there is a level and no pace', () => {
    expect(verdict('health-03.1', '100000', 2020)).toMatchObject({
      status: 'not-assessable',
      level: { value: { value: '16.9' } },
      pace: { reason: 'no-observation-since-base' },
    });
  });

  test('after the end of the plan the verdict is final and stands still', () => {
    const atTheEnd = verdict('health-03.1', '100000', 2030);
    expect(atTheEnd).toMatchObject({ status: 'behind', final: true });
    expect(atTheEnd.reasons).toEqual(['goal-not-met', 'stale', 'other-reporting-year', 'final', 'comparison-only']);
    expect(verdict('health-03.1', '100000', 2045)).toEqual({ ...atTheEnd, asOf: 2045 });
  });
});

describe('Zhongwei as of 2024', () => {
  test('health literacy of women: 26.1 in 2022, nothing before, goal 30: missed, and no pace', () => {
    // 26.1 − 30 = −3.9; 26.1 ÷ 30 = 0.87; 5 % of 30 is 1.5.
    expect(verdict('health-08.2', '640500', 2024)).toMatchObject({
      status: 'not-assessable',
      reasons: ['latest-is-base', 'goal-not-met', 'base-substituted', 'stale'],
      level: { value: { state: 'not-met', margin: '-3.9', achievement: 0.87 } },
      certainty: { reason: 'design-effect-unknown' },
    });
  });

  test('maternal mortality was published for no year since 2018', () => {
    expect(verdict('health-03.1', '640500', 2024)).toMatchObject({ status: 'no-data', reasons: ['no-observation'] });
    expect(verdict('health-03.1', '640522', 2024)).toMatchObject({
      status: 'no-data',
      reasons: ['only-before-baseline'],
    });
  });

  test('iodised salt was published for no county', () => {
    const { status, reasons, trace } = verdict('health-09.1', '640500', 2024);
    expect([status, reasons]).toEqual(['no-data', ['members-missing']]);
    expect(trace?.members?.map(({ area, reason }) => [area, reason])).toEqual([
      ['640502', 'no-observation'],
      ['640521', 'no-observation'],
      ['640522', 'no-observation'],
    ]);
  });
});
