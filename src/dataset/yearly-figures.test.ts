import { describe, expect, test } from 'vitest';
import { city, type Points, rowsOf, syntheticPlan } from '../../test/support/attainment-plan.js';
import { createDataset } from './create-dataset.js';
import { observedSeries } from './observed-series.js';
import { yearlyFigures } from './yearly-figures.js';

const query = { indicator: 'coverage', area: city, select: {} };
const figuresOf = (points: Points, knownAt?: string) =>
  yearlyFigures(createDataset(rowsOf(points), syntheticPlan), query, {
    until: 2024,
    ...(knownAt === undefined ? {} : { knownAt }),
  });

describe('yearly figures', () => {
  test('are the nearest doubles of the printed ones, oldest first', () => {
    expect(figuresOf({ 2023: '0.3', 2021: '95.50', 2025: 1 })).toEqual({
      years: [2021, 2023],
      values: [95.5, 0.3],
      rows: [0, 1],
      replaced: new Map(),
    });
  });

  test('leave out pooled years, months, days and declared missing ones', () => {
    const missing = { value: null, status: 'O' } as const;
    const figures = figuresOf({ '2018/2020': 1, '2021-06': 2, '2021-11-01': 3, 2022: missing, 2023: 5 });
    expect(figures?.years).toEqual([2023]);
  });

  test('begin with the last break', () => {
    expect(figuresOf({ 2020: 1, 2021: { value: 2, status: 'B' }, 2022: 3 })?.years).toEqual([2021, 2022]);
  });

  test('take of a year the newest publication known, and remember the one it replaced', () => {
    const points = [
      { period: '2021', value: 1 },
      { period: '2022', value: 2, published: '2023-03-01' },
      { period: '2022', value: 3, published: '2024-03-01' },
      { period: '2023', value: 4 },
    ];
    const all = figuresOf(points);
    expect([all?.values, all?.rows, [...(all?.replaced ?? [])]]).toEqual([[1, 3, 4], [0, 2, 3], [[1, 1]]]);
    const early = figuresOf(points, '2023-12-31');
    expect([early?.values, early?.replaced.size]).toEqual([[1, 2, 4], 0]);
  });

  test('are none after a figure was withdrawn, and nothing of it is left', () => {
    const points = [
      { period: '2022', value: 2, published: '2023-03-01' },
      { period: '2022', value: 3, published: '2023-06-01' },
      { period: '2022', value: null, status: 'O' as const, published: '2024-03-01' },
    ];
    expect(figuresOf(points)).toBeUndefined();
    expect(figuresOf([...points, { period: '2023', value: 4 }])?.replaced.size).toBe(0);
  });

  test('are unknown where the series begins later', () => {
    expect(figuresOf({ 2025: 1 })).toBeUndefined();
    expect(figuresOf({})).toBeUndefined();
  });

  test('are the figures of the observed series', () => {
    const points = Object.fromEntries(
      [2015, 2018, 2019, 2022].map((year) => [String(year), `${String(year % 50)}.70`]),
    );
    const dataset = createDataset(rowsOf(points), syntheticPlan);
    const observed = observedSeries(dataset, query, { until: 2024 });
    expect(yearlyFigures(dataset, query, { until: 2024 })?.values).toEqual(observed.map(({ value }) => Number(value)));
  });
});
