import { describe, expect, test } from 'vitest';
import { city, mountain, syntheticPlan } from '../../test/support/attainment-plan.js';
import type { Observation } from '../model/observation.js';
import { createDataset } from './create-dataset.js';
import { observedSeries } from './observed-series.js';

const row: Observation = { indicator: 'coverage', area: city, period: '2024', value: '50' };

test('a standard error says nothing about the rows after it', () => {
  const births = { id: 'births', title: { zh: '出生', en: 'births' }, unit: '人' as const };
  const first: Observation = { ...row, indicator: 'births', value: '1', unit: '万人', standardError: '0.1' };
  // Every conversion multiplies by 10,000: a standard error that was taken along would leave all doubles at the 77th row.
  const others = Array.from({ length: 90 }, (_, index): Observation => {
    return { indicator: 'births', area: city, period: String(1901 + index), value: '0.5', unit: '万人' };
  });
  const dataset = createDataset([first, ...others], { ...syntheticPlan, contextIndicators: [births] });
  expect(dataset.findings).toEqual([]);
  const points = observedSeries(dataset, { indicator: 'births', area: city, select: {} }, { until: 2030 });
  expect(points.map(({ standardError }) => standardError)).toEqual([...others.map(() => undefined), 1000]);
});

describe('more pairs of age and group than a dataset holds', () => {
  // With everyone, who always has a place, the last three are one too many.
  const rows = Array.from({ length: 65_535 + 2 }, (_, index): Observation => ({ ...row, group: `g${String(index)}` }));
  rows.push({ ...row, age: 'Y15T64' }, row, { ...row, area: mountain, group: 'g0', value: '7' });
  const dataset = createDataset(rows, syntheticPlan);
  const valuesOf = (select: Record<string, string>, area: string = city): unknown[] =>
    observedSeries(dataset, { indicator: 'coverage', area, select }, { until: 2030 }).map(({ value }) => value);

  test('are refused with a reason of their own that shows what was given', () => {
    const refused = { code: 'too-many-groups', grade: 'error' };
    expect(dataset.findings).toEqual([
      { ...refused, rows: [65_535], field: 'group', details: { received: 'g65535', most: 65_536 } },
      { ...refused, rows: [65_536], field: 'group', details: { received: 'g65536', most: 65_536 } },
      { ...refused, rows: [65_537], field: 'age', details: { received: 'Y15T64', most: 65_536 } },
    ]);
    expect(dataset.counts).toMatchObject({ used: 65_535 + 2, refused: 3 });
  });

  test('and those before them are found, while looking for a refused one finds nothing', () => {
    expect(valuesOf({})).toEqual(['50']);
    expect(valuesOf({ group: 'g65534' })).toEqual(['50']);
    expect(valuesOf({ group: 'g0' }, mountain)).toEqual(['7']);
    // Every cell, each of which has another one after it.
    for (const urbanisation of ['_T', 'U', 'R']) {
      for (const sex of ['_T', 'F', 'M']) {
        for (const part of [{ group: 'g65535' }, { group: 'g65536' }, { age: 'Y15T64' }]) {
          expect(valuesOf({ sex, urbanisation, ...part })).toEqual([]);
        }
      }
    }
  });
});
