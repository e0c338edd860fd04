import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { city, syntheticPlan } from '../../test/support/attainment-plan.js';
import type { Observation } from '../model/observation.js';
import { createDataset } from './create-dataset.js';
import { type ObservedPoint, observedSeries } from './observed-series.js';

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
/** The same figure again, in what stands beside its value: status, places, counts, source and flags. */
const again = fc.record<Partial<Observation>>(
  {
    status: fc.constantFrom('A', 'B', 'P'),
    numerator: fc.constantFrom('1', '2', '-0', '0', 'x'),
    denominator: fc.constantFrom(20, 40),
    standardError: fc.constantFrom('0', '0.1', '0.2'),
    source: fc.constantFrom('', 'a', 'b', '公报'),
    derived: fc.boolean(),
    conflict: fc.constantFrom('ROUNDING', 'CONFLICT'),
    quality: fc.constantFrom('A', 'B', 'C'),
  },
  { requiredKeys: [] },
);
const figure = fc.constantFrom<Partial<Observation>>(
  { value: '5' },
  { value: '5.00' },
  { value: '0.5e1' },
  { value: '50', unit: '‰' },
  { value: '6' },
  { value: null, status: 'M' },
  { value: null, status: 'L' },
);
const repeated = fc
  .tuple(fc.constantFrom('2020', '2021'), figure, fc.array(fc.tuple(again, fc.option(figure, { freq: 3 }))))
  .map(([period, first, others]) =>
    others.map(([other, its]) => ({
      indicator: 'coverage',
      area: city,
      period,
      value: null,
      ...other,
      ...(its ?? first),
    })),
  );
const rows = fc.oneof(
  fc.array(row, { maxLength: 40 }),
  fc.tuple(fc.array(row, { maxLength: 5 }), repeated, repeated).map((lists) => lists.flat()),
);

function withoutRow(point: ObservedPoint): Omit<ObservedPoint, 'row'> {
  const { row: position, ...said } = point;
  expect(position).toBeGreaterThanOrEqual(0);
  return said;
}

/** Every series, with all that its points say but the positions of their rows. */
function content(all: readonly Observation[]): Omit<ObservedPoint, 'row'>[][] {
  const dataset = createDataset(all, syntheticPlan);
  const found: Omit<ObservedPoint, 'row'>[][] = [];
  for (const indicator of ['coverage', 'burden', 'deaths']) {
    for (const area of [city, '990001', '990002']) {
      for (const sex of ['F', 'M', '_T'] as const) {
        for (const urbanisation of ['U', 'R', '_T'] as const) {
          const points = observedSeries(dataset, { indicator, area, select: { sex, urbanisation } }, { until: 2030 });
          found.push(points.map(withoutRow));
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
    const printed = new Set(
      all.map(({ value, unit }) => (value === null ? null : Number(value) / (unit === '‰' ? 10 : 1))),
    );
    for (const { value } of content(all).flat()) expect(printed.has(value === null ? null : Number(value))).toBe(true);
  });
});
