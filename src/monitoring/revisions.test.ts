import { describe, expect, test } from 'vitest';
import { city, mountain } from '../../test/support/attainment-plan.js';
import { cyclePlan, cycleRow } from '../../test/support/cycle-plan.js';
import { createDataset } from '../dataset/create-dataset.js';
import { evaluatePlan } from '../evaluation/evaluate-plan.js';
import { revisionsBetween } from './revisions-between.js';
import { vintagesOf } from './vintages-of.js';

const dataset = createDataset(
  [
    cycleRow({ indicator: 'by-sex', period: '2020', value: '80', published: '2021-05' }),
    cycleRow({ indicator: 'by-sex', period: '2024', value: '95', published: '2025-03-31' }),
    cycleRow({ indicator: 'by-sex', period: '2024', value: '85', published: '2025-09-01' }),
    cycleRow({ indicator: 'by-sex', period: '2024', sex: 'F', value: '70', published: '2025-09-01' }),
    cycleRow({ indicator: 'women', period: '2024', sex: 'F', value: '70', published: '2025-03-31' }),
    cycleRow({ indicator: 'women', period: '2024', sex: 'F', value: null, status: 'M', published: '2025-09-01' }),
    cycleRow({ indicator: 'by-sex', period: '2024', group: 'disabled', age: 'Y15T64', published: '2025-08-01' }),
    cycleRow({ indicator: 'by-sex', period: '2024-06', published: '2024-07-01' }),
    cycleRow({ indicator: 'by-county', period: '2024', area: mountain, published: '2025-04-30' }),
    cycleRow({ indicator: 'three-yearly', period: '2022' }),
    cycleRow({ indicator: 'by-sex', period: '2025', published: '2026-03-31' }),
    cycleRow({ indicator: 'by-sex', period: '2024', area: '970001', published: '2023-01-01' }),
  ],
  cyclePlan,
);

describe('the days on which anything became known', () => {
  test('are those of the area and the areas inside it, with how much became known', () => {
    expect(vintagesOf(dataset, city)).toEqual({
      vintages: [
        { day: '2021-05-31', figures: 1 },
        { day: '2024-07-01', figures: 1 },
        { day: '2025-03-31', figures: 2 },
        { day: '2025-04-30', figures: 1 },
        { day: '2025-08-01', figures: 1 },
        { day: '2025-09-01', figures: 3 },
        { day: '2026-03-31', figures: 1 },
      ],
      undated: 1,
    });
    expect(vintagesOf(dataset, mountain)).toEqual({ vintages: [{ day: '2025-04-30', figures: 1 }], undated: 0 });
    expect(vintagesOf(dataset, '980000')).toEqual({ vintages: [], undated: 0 });
  });

  test('of an area that the plan does not have are refused', () => {
    expect(() => vintagesOf(dataset, 'x')).toThrow(expect.objectContaining({ code: 'argument/unknown-id' }));
  });
});

describe('what a revision changed', () => {
  const options = { area: city, asOf: 2024, from: '2025-03-31', to: '2025-12-31' };
  const { figures, comparison } = revisionsBetween(cyclePlan, dataset, options);

  test('is every figure with its value before and after, and what rests on it', () => {
    expect(
      figures.map(({ kind, indicator, area, sex, group, before, after, criteria }) => [
        kind,
        indicator,
        area,
        sex,
        group,
        before,
        after,
        criteria,
      ]),
    ).toEqual([
      ['revised', 'by-sex', city, '_T', undefined, '95', '85', ['health-01.1']],
      ['new', 'by-sex', city, 'F', undefined, undefined, '70', ['law-01.1']],
      ['revised', 'women', city, 'F', undefined, '70', null, ['law-m01.1']],
      ['new', 'by-sex', city, '_T', 'disabled', undefined, '60', []],
      ['new', 'by-county', mountain, '_T', undefined, undefined, '60', []],
    ]);
  });

  test('is the status of the same year as known on the one day and on the other', () => {
    const changed = comparison.criteria.filter((item) => item.changed);
    expect(changed.map(({ criterion, before, after }) => [criterion, before.value, after.value])).toEqual([
      ['health-01.1', '95', '85'],
      ['law-01.1', undefined, '70'],
      ['law-m01.1', '70', undefined],
    ]);
    const [first] = changed;
    expect([first!.before.status, first!.after.status, first!.causes]).toEqual([
      'attained',
      'on-track',
      ['revised-observation'],
    ]);
    expect(comparison.before).toEqual({ asOf: 2024, knownAt: '2025-03-31' });
  });

  test('between a day and itself is nothing', () => {
    const same = revisionsBetween(cyclePlan, dataset, { ...options, to: options.from });
    expect(same.figures).toEqual([]);
    expect(same.comparison.criteria.filter(({ changed }) => changed)).toEqual([]);
  });

  test.each([
    [{ from: '2025' }, 'argument/not-a-date'],
    [{ to: '2025-02-30' }, 'argument/not-a-date'],
    [{ to: '2025-03-30' }, 'argument/out-of-range'],
    [{ area: 'x' }, 'argument/unknown-id'],
  ])('%j is refused', (fields, code) => {
    expect(() => revisionsBetween(cyclePlan, dataset, { ...options, ...fields })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

test('between two vintages an evaluation does not change', () => {
  const at = (knownAt: string): unknown => {
    return {
      ...evaluatePlan(cyclePlan, dataset, {
        area: city,
        asOf: 2024,
        knownAt,
        trace: false,
      }),
      knownAt: undefined,
    };
  };
  expect(at('2025-08-31')).toEqual(at('2025-08-01'));
  expect(at('2025-09-01')).not.toEqual(at('2025-08-31'));
});
