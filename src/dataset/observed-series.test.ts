import { describe, expect, test } from 'vitest';
import { city, syntheticPlan } from '../../test/support/attainment-plan.js';
import type { Observation } from '../model/observation.js';
import { createDataset } from './create-dataset.js';
import { observedSeries } from './observed-series.js';

const row = { indicator: 'coverage', area: city, value: '50' };
const query = { indicator: 'coverage', area: city, select: {} };
const periods = (rows: readonly Observation[], until: number): string[] =>
  observedSeries(createDataset(rows, syntheticPlan), query, { until }).map(({ period }) => period);

describe('a series', () => {
  test('comes oldest first, however the rows came', () => {
    const rows = ['2024', '2020', '2022'].map((period) => ({ ...row, period }));
    expect(periods(rows, 2030)).toEqual(['2020', '2022', '2024']);
  });

  test('ends with the last year used; pooled years count by their end', () => {
    const rows = ['2022', '2023', '2019/2023', '2020/2024', '2024'].map((period) => ({ ...row, period }));
    expect(periods(rows, 2023)).toEqual(['2022', '2019/2023', '2023']);
    expect(periods(rows, 2021)).toEqual([]);
  });

  test('says how many years a figure covers', () => {
    const dataset = createDataset([{ ...row, period: '2020/2024' }], syntheticPlan);
    expect(observedSeries(dataset, query, { until: 2024 })).toMatchObject([{ year: 2024, span: 5 }]);
  });

  test.each([
    ['indicator', { ...query, indicator: 'nothing' }],
    ['area', { ...query, area: '000000' }],
    ['sex', { ...query, select: { sex: 'F' as const } }],
    ['group', { ...query, select: { group: 'disabled' } }],
    ['prototype', { ...query, indicator: '__proto__' }],
  ])('of an unknown %s is empty', (_, other) => {
    expect(observedSeries(createDataset([{ ...row, period: '2024' }], syntheticPlan), other, { until: 2030 })).toEqual(
      [],
    );
  });

  test('of an indicator that concerns women only is the same for women and all', () => {
    const indicators = syntheticPlan.indicators.map((one) =>
      one.id === 'deaths' ? { ...one, womenOnly: true as const } : one,
    );
    const dataset = createDataset(
      [
        { indicator: 'deaths', area: city, period: '2023', value: '10', sex: 'F' },
        { indicator: 'deaths', area: city, period: '2024', value: '11' },
      ],
      { ...syntheticPlan, indicators },
    );
    const points = observedSeries(dataset, { ...query, indicator: 'deaths' }, { until: 2030 });
    const men = observedSeries(dataset, { ...query, indicator: 'deaths', select: { sex: 'M' } }, { until: 2030 });
    expect(men).toEqual([]);
    expect(points.map(({ year, sex }) => [year, sex])).toEqual([
      [2023, 'F'],
      [2024, 'F'],
    ]);
  });
});

describe('one period', () => {
  const rows: Observation[] = ['2021', '2022', '2020/2022', '2023'].map((period) => ({ ...row, period }));
  const dataset = createDataset(
    [...rows, { ...row, period: '2022', value: '7', published: '2024-01-01' }],
    syntheticPlan,
  );
  const of = (period: string, until = 2030): string[] =>
    observedSeries(dataset, query, { until, period }).map((point) => `${point.period}: ${String(point.value)}`);

  test('is that of the whole series, its newest publication alone', () => {
    for (const period of ['2021', '2022', '2020/2022']) {
      const whole = observedSeries(dataset, query, { until: 2030 }).filter((point) => point.period === period);
      expect(observedSeries(dataset, query, { until: 2030, period })).toEqual(whole);
      expect(whole).toHaveLength(1);
    }
    expect(of('2022')).toEqual(['2022: 7']);
  });

  test('is none where nobody reported it, or where it ends after the last year', () => {
    expect(of('1999')).toEqual([]);
    expect(of('2023', 2022)).toEqual([]);
  });
});
