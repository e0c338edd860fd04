import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { city, syntheticPlan } from '../../test/support/attainment-plan.js';
import type { Observation } from '../model/observation.js';
import { createDataset } from './create-dataset.js';
import { observedSeries } from './observed-series.js';

const row = fc.record<Observation>(
  {
    indicator: fc.constantFrom('coverage', 'burden', 'deaths', 'unknown'),
    area: fc.constantFrom(city, '990001', '990002', '1'),
    period: fc.constantFrom('2019', '2020', '2021', '2022', '2020/2022', '2021-06', 'x'),
    value: fc.oneof(
      fc.integer({ min: -5, max: 105 }).map(String),
      fc.integer({ min: 0, max: 999 }).map((tenths) => (tenths / 10).toFixed(1)),
      fc.constantFrom('1e1', '50', null),
    ),
    sex: fc.constantFrom('F', 'M', '_T'),
    urbanisation: fc.constantFrom('U', 'R', '_T'),
    status: fc.constantFrom('A', 'B', 'P', 'M'),
    published: fc.constantFrom('2021', '2022-06', '2023-01-15'),
  },
  { requiredKeys: ['indicator', 'area', 'period', 'value'] },
);
const rows = fc.array(row, { maxLength: 40 });

/** Every series, with what it is about, and no positions. */
function content(all: readonly Observation[]): unknown[] {
  const dataset = createDataset(all, syntheticPlan);
  const found: unknown[] = [];
  for (const indicator of ['coverage', 'burden', 'deaths']) {
    for (const area of [city, '990001', '990002']) {
      for (const sex of ['F', 'M', '_T'] as const) {
        for (const urbanisation of ['U', 'R', '_T'] as const) {
          const points = observedSeries(dataset, { indicator, area, select: { sex, urbanisation } }, { until: 2030 });
          found.push(
            points.map(({ value, period, published }) => [value === null ? null : Number(value), period, published]),
          );
        }
      }
    }
  }
  return found;
}

describe('a dataset', () => {
  test.prop([rows])('accounts for every row once', (all) => {
    const { counts, findings } = createDataset(all, syntheticPlan);
    expect(counts.given).toBe(all.length);
    expect(counts.used + counts.superseded + counts.refused).toBe(all.length);
    const refused = new Set(findings.filter(({ grade }) => grade === 'error').flatMap((finding) => finding.rows));
    expect(refused.size).toBe(counts.refused);
  });

  test.prop([rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))])(
    'says the same whatever the order of the rows',
    ([all, shuffled]) => {
      expect(content(shuffled)).toEqual(content(all));
      expect(createDataset(shuffled, syntheticPlan).counts).toEqual(createDataset(all, syntheticPlan).counts);
    },
  );

  test.prop([rows])('leaves the rows as they were', (all) => {
    const before = JSON.stringify(all);
    createDataset(all, syntheticPlan);
    expect(JSON.stringify(all)).toBe(before);
  });

  test.prop([rows])('gives no figure that no row printed', (all) => {
    const printed = new Set(all.map(({ value }) => (value === null ? null : Number(value))));
    for (const points of content(all) as [number | null][][]) {
      for (const [value] of points) expect(printed.has(value)).toBe(true);
    }
  });
});
