import { describe, expect, test } from 'vitest';
import { city, syntheticPlan } from '../../test/support/attainment-plan.js';
import type { Observation } from '../model/observation.js';
import { createDataset } from './create-dataset.js';
import { observedSeries } from './observed-series.js';

const plain: Observation = { indicator: 'coverage', area: city, period: '2024', value: '50' };
const query = { indicator: 'coverage', area: city, select: {} };

/** Which of the rows is kept whole, by its position; whatever else is there has to be superseded. */
function keptOf(rows: readonly Observation[]): number {
  const dataset = createDataset(rows, syntheticPlan);
  const points = observedSeries(dataset, query, { until: 2030 });
  expect(points).toHaveLength(1);
  expect(dataset.counts).toMatchObject({ used: 1, superseded: rows.length - 1, refused: 0 });
  const kept = points[0]!.row;
  const repeats = dataset.findings.filter(({ code }) => code === 'duplicate').map((finding) => finding.rows);
  expect(repeats).toEqual(rows.flatMap((_, row) => (row === kept ? [] : [[kept, row]])));
  return kept;
}

describe('of rows that repeat one figure, whichever comes first, the one is kept', () => {
  test.each<[string, Partial<Observation>, Partial<Observation>]>([
    ['that says that the series breaks', { status: 'B' }, { status: 'A' }],
    ['that breaks, before more places and counts', { status: 'B' }, { value: '50.00', numerator: 1, denominator: 2 }],
    ['with more printed places', { value: '50.0' }, { value: '50' }],
    ['with more printed places, after conversion', { value: '500', unit: '‰' }, { value: '50' }],
    ['with more printed places, before counts', { value: '50.0' }, { value: '50', numerator: 1, denominator: 2 }],
    ['with counts', { numerator: 1, denominator: 2 }, {}],
    ['with counts, before one with a standard error', { numerator: 1, denominator: 2 }, { standardError: 0.1 }],
    ['with counts, before a better status', { status: 'P', numerator: 1, denominator: 2 }, { status: 'A' }],
    ['of the smaller counts', { numerator: 1, denominator: 2 }, { numerator: 1000, denominator: 2000 }],
    ['of the smaller standard error', { standardError: 0.1 }, { standardError: 0.2 }],
    ['that is normal, not provisional', { status: 'A' }, { status: 'P' }],
    ['whose status comes first, of missing figures', { value: null, status: 'M' }, { value: null, status: 'L' }],
    ['that was read at the publisher', { quality: 'A' }, { quality: 'C' }],
    ['whose quality is known', { quality: 'C' }, {}],
    ['that names a conflict', { conflict: 'CONFLICT' }, { conflict: 'ROUNDING' }],
    ['that names a conflict of rounding', { conflict: 'ROUNDING' }, {}],
    ['that was printed', {}, { derived: true }],
    ['of better quality, before one that was printed', { derived: true, quality: 'A' }, { quality: 'B' }],
    ['with a source', { source: 'z' }, {}],
    ['with the smaller source', { source: 'a' }, { source: 'b' }],
    // The sources are numbered in order of appearance, which must not decide.
    ['with the smaller source, before smaller counts', { source: 'a', numerator: 2 }, { source: 'b', numerator: 1 }],
  ])('%s', (_, kept, other) => {
    const rows = [
      { ...plain, ...kept },
      { ...plain, ...other },
    ];
    expect(keptOf(rows)).toBe(0);
    expect(keptOf(rows.toReversed())).toBe(1);
  });

  test('best of all, wherever it stands among several', () => {
    const others = [plain, { ...plain, value: '50.0' }, { ...plain, source: 'a' }, { ...plain, status: 'P' as const }];
    for (let place = 0; place <= others.length; place += 1) {
      expect(keptOf(others.toSpliced(place, 0, { ...plain, status: 'B' }))).toBe(place);
    }
  });

  test('the first given, where the rows say the same', () => {
    expect(keptOf([plain, { ...plain }, { ...plain, status: 'A', unit: '%' }])).toBe(0);
  });
});

test('a figure and a declared missing one of the same day contradict each other', () => {
  const dataset = createDataset([plain, { ...plain, value: null, status: 'M' }], syntheticPlan);
  expect(dataset.findings).toMatchObject([{ code: 'conflicting-duplicate', rows: [0, 1] }]);
  expect(dataset.counts.refused).toBe(2);
});

test('a count of −0 is 0', () => {
  const dataset = createDataset([{ ...plain, numerator: '-0', denominator: 7 }], syntheticPlan);
  expect(observedSeries(dataset, query, { until: 2030 })[0]?.numerator).toBe(0);
});
