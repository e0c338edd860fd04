import { beforeAll, describe, expect, test } from 'vitest';
import { publishedObservations } from '../../test/support/published.js';
import { createDataset } from '../dataset/create-dataset.js';
import type { Dataset } from '../dataset/dataset.js';
import { isPlanError } from '../errors/is-plan-error.js';
import { findCriterion } from '../plan/find-criterion.js';
import { zhongweiPlan } from '../plan/zhongwei-plan.js';
import { areasWithin } from './areas-within.js';
import { compareAreas } from './compare-areas.js';
import { evaluateAreas } from './evaluate-areas.js';
import { evaluateCascade } from './evaluate-cascade.js';
import { evaluateHistory } from './evaluate-history.js';
import { evaluatePlan } from './evaluate-plan.js';
import { summariseAreas } from './summarise-areas.js';

let dataset: Dataset;
beforeAll(async () => {
  dataset = createDataset(await publishedObservations(), zhongweiPlan);
});
const code = (job: () => unknown): string => {
  try {
    job();
  } catch (error) {
    if (isPlanError(error)) return error.code;
    throw error;
  }
  return 'nothing thrown';
};

describe('areas within', () => {
  test('a province are the province, its cities and their counties', () => {
    const levels = new Set(areasWithin(zhongweiPlan, '640000').map(({ level }) => level));
    expect(levels).toEqual(new Set(['province', 'prefecture', 'county']));
    expect(areasWithin(zhongweiPlan, '640000')[0]?.code).toBe('640000');
    expect(areasWithin(zhongweiPlan, '640000').some((area) => area.code === '100000')).toBe(false);
  });

  test('a malformed plan whose areas contain each other end', () => {
    const areas = [
      { code: '1', title: { zh: '一', en: 'one' }, level: 'county', parent: '2' },
      { code: '2', title: { zh: '二', en: 'two' }, level: 'county', parent: '1' },
      { code: '3', title: { zh: '三', en: 'three' }, level: 'county', parent: '3' },
    ] as const;
    expect(areasWithin({ ...zhongweiPlan, areas }, '1').map((area) => area.code)).toEqual(['1', '2']);
    expect(areasWithin({ ...zhongweiPlan, areas }, '3').map((area) => area.code)).toEqual(['3']);
  });
});

describe('several areas', () => {
  test('are those that one evaluation each would give, without traces', () => {
    const all = [...evaluateAreas(zhongweiPlan, dataset, { areas: ['100000'], within: '640500', asOf: 2024 })];
    const single = ['100000', '640500', '640502', '640521', '640522'].map((area) =>
      evaluatePlan(zhongweiPlan, dataset, { area, asOf: 2024, trace: false }),
    );
    expect(all).toEqual(single);
  });

  test('have traces where they are asked for, and every area once', () => {
    const all = [
      ...evaluateAreas(zhongweiPlan, dataset, {
        areas: ['640500', '640500'],
        within: '640500',
        levels: ['prefecture'],
        asOf: 2024,
        trace: true,
      }),
    ];
    expect(all).toEqual([evaluatePlan(zhongweiPlan, dataset, { area: '640500', asOf: 2024 })]);
  });

  test('are made one by one, as they are asked for', () => {
    const areas = evaluateAreas(zhongweiPlan, dataset, { within: '640000', asOf: 2024 });
    for (const area of ['640000', '640500']) expect(areas.next()).toMatchObject({ done: false, value: { area } });
  });

  test.each([
    ['argument/unknown-id', { areas: ['640500', '999999'], asOf: 2024 }],
    ['argument/unknown-id', { within: '999999', asOf: 2024 }],
    ['argument/as-of-before-baseline', { areas: ['640500'], asOf: 2019 }],
    ['argument/not-a-date', { areas: ['640500'], asOf: 2024, knownAt: '2024' }],
  ])('refuse %s before the first step', (expected, options) => {
    expect(code(() => evaluateAreas(zhongweiPlan, dataset, options))).toBe(expected);
  });
});

describe('the summary of several areas', () => {
  test('adds up to the evaluations', () => {
    const options = { within: '640500', asOf: 2024 } as const;
    const evaluations = [...evaluateAreas(zhongweiPlan, dataset, options)];
    const { areas, targets, criteria } = summariseAreas(evaluateAreas(zhongweiPlan, dataset, options));
    expect(areas.map(({ area }) => area)).toEqual(evaluations.map(({ area }) => area));
    expect(targets).toHaveLength(zhongweiPlan.targets.length);
    for (const { counts } of [...targets, ...criteria]) expect(counts.total).toBe(4);
    const behind = evaluations.flatMap(({ targets: own }) => own.filter(({ status }) => status === 'behind'));
    expect(targets.reduce((sum, { counts }) => sum + counts.byStatus.behind, 0)).toBe(behind.length);
    for (const { id, failing, counts } of targets) {
      const { behind: late, unlikely, lapsed } = counts.byStatus;
      expect([id, failing.length]).toEqual([id, late + unlikely + lapsed]);
    }
  });
});

describe('areas side by side', () => {
  test('show figure, year and ground of each', () => {
    const evaluations = evaluateAreas(zhongweiPlan, dataset, { areas: ['100000', '640500'], asOf: 2024 });
    const rows = compareAreas(evaluations).find(({ criterion }) => criterion === 'health-03.1')?.rows;
    expect(rows).toEqual([
      {
        area: '100000',
        asOf: 2024,
        status: 'behind',
        reason: 'behind-schedule',
        value: '14.3',
        year: 2024,
        unit: '1/10万',
        margin: '-4.3',
      },
      { area: '640500', asOf: 2024, status: 'no-data', reason: 'no-observation' },
    ]);
  });
});

describe('the history of a criterion', () => {
  const criterion = findCriterion(zhongweiPlan, 'health-03.1');

  test('shows every year beside the current one', () => {
    const rows = evaluateHistory(criterion, dataset, { area: '100000', asOf: 2024 });
    // The words of 2021 to 2023 are worked out in test/published-verdicts.test.ts.
    expect(rows.map(({ asOf, status, value }) => [asOf, status, value])).toEqual([
      [2020, 'not-assessable', '16.9'],
      [2021, 'on-track', '16.1'],
      [2022, 'behind', '15.7'],
      [2023, 'behind', '15.1'],
      [2024, 'behind', '14.3'],
    ]);
  });

  test('takes a judgement without a year for the current one only', () => {
    const judgement = {
      criterion: 'health-03.1',
      area: '100000',
      status: 'on-track',
      by: 'x',
      date: '2025-01-01',
      reason: 'y',
    } as const;
    const manual = (overrides: readonly (typeof judgement & { asOf?: number })[]): number[] =>
      evaluateHistory(criterion, dataset, { area: '100000', asOf: 2024, overrides })
        .filter((row) => row.manual === true)
        .map(({ asOf }) => asOf);
    expect(manual([judgement])).toEqual([2024]);
    expect(manual([{ ...judgement, asOf: 2022 }])).toEqual([2022]);
  });

  test('may begin later, and has one row where it begins at the end', () => {
    const years = (from: number): number[] =>
      evaluateHistory(criterion, dataset, { area: '100000', asOf: 2024, from }).map(({ asOf }) => asOf);
    expect(years(2023)).toEqual([2023, 2024]);
    expect(years(2024)).toEqual([2024]);
    expect(years(2200)).toEqual([2024]);
    expect(code(() => years(2019))).toBe('argument/as-of-before-baseline');
    expect(code(() => years(2020.5))).toBe('argument/not-a-year');
  });
});

describe('the cascade', () => {
  test('holds nation, region and city against the goal of each, where figures are there', () => {
    const cascade = evaluateCascade(findCriterion(zhongweiPlan, 'health-03.1'), dataset, {
      area: '640500',
      asOf: 2024,
    });
    expect(cascade.areas).toEqual(['100000', '640000', '640500']);
    const goals = cascade.goals.map(({ setBy, higherGoal }) => [
      setBy,
      higherGoal === undefined || !('value' in higherGoal) ? undefined : higherGoal.value,
    ]);
    expect(goals.at(-1)).toEqual(['640500', undefined]);
    expect(goals.filter(([setBy]) => setBy === '100000').map(([, value]) => value)).toContain('12');
    // 14.3 in 2024 against 12 by 2030, from 16.9 in 2020: 2.6 ÷ 4.9 = 53 % of the way in 40 % of the time.
    const national = cascade.goals.find(
      ({ higherGoal }) => higherGoal?.area === '100000' && 'value' in higherGoal && higherGoal.value === '12',
    );
    expect(national?.rows[0]).toMatchObject({ area: '100000', status: 'on-track', value: '14.3', margin: '-2.3' });
    // The same figures against 10: 2.6 ÷ 6.9 = 38 %.
    expect(cascade.goals.at(-1)?.rows[0]).toMatchObject({ area: '100000', status: 'behind', margin: '-4.3' });
  });

  test('leaves out areas without figures, and has one goal for a goal without a number', () => {
    const { goals } = evaluateCascade(findCriterion(zhongweiPlan, 'health-01.1'), dataset, {
      area: '640522',
      asOf: 2024,
    });
    expect(goals).toEqual([{ setBy: '640500', rows: [] }]);
  });

  test('of every criterion can be told in every area', () => {
    for (const { criteria } of [...zhongweiPlan.targets, ...zhongweiPlan.measures]) {
      for (const criterion of criteria) {
        const { goals } = evaluateCascade(criterion, dataset, { area: '640500', asOf: 2024 });
        for (const { rows, higherGoal } of goals) {
          for (const row of rows) expect(row.value).toBeDefined();
          if (higherGoal !== undefined) expect(higherGoal.indicator).toBe(criterion.indicator);
        }
      }
    }
  });
});
