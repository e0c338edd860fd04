import { describe, expect, test } from 'vitest';
import { city, syntheticPlan } from '../../test/support/attainment-plan.js';
import type { Observation } from '../model/observation.js';
import { createDataset } from './create-dataset.js';
import type { Dataset, RefusalReason } from './dataset.js';
import type { SeriesQuery } from './find-series.js';
import { type ObservedPoint, observedSeries } from './observed-series.js';

type Row = Readonly<Record<string, unknown>>;

const sound = { indicator: 'coverage', area: city, period: '2024', value: '50' };
const datasetOf = (...rows: readonly Row[]): Dataset =>
  createDataset(rows as unknown as readonly Observation[], syntheticPlan);
const series = (dataset: Dataset, indicator = 'coverage', knownAt?: string): ObservedPoint[] =>
  observedSeries(
    dataset,
    { indicator, area: city, select: {} },
    { until: 2030, ...(knownAt === undefined ? {} : { knownAt }) },
  );
const values = (points: readonly ObservedPoint[]): (string | null)[] => points.map(({ value }) => value);

describe('every row is used, superseded or refused', () => {
  test('an empty input gives an empty dataset', () => {
    expect(datasetOf().counts).toEqual({ given: 0, used: 0, context: 0, superseded: 0, refused: 0 });
    expect(datasetOf().findings).toEqual([]);
  });

  test('and the three add up to what was given', () => {
    const { counts } = datasetOf(
      sound,
      { ...sound, published: '2025' },
      { ...sound, period: '2023' },
      { ...sound, value: 'much' },
    );
    expect(counts).toEqual({ given: 4, used: 2, context: 0, superseded: 1, refused: 1 });
  });

  test('a row of an indicator that no goal uses is kept as context', () => {
    const plan = {
      ...syntheticPlan,
      contextIndicators: [{ id: 'births', title: { zh: '出生', en: 'births' }, unit: '人' as const }],
    };
    const dataset = createDataset([{ indicator: 'births', area: city, period: '2024', value: '14000' }], plan);
    expect(dataset.counts).toMatchObject({ used: 1, context: 1 });
  });
});

describe('a row is refused, named by its position, with the reason', () => {
  test.each<[RefusalReason, Row]>([
    ['unknown-indicator', { indicator: 'coverag' }],
    ['unknown-indicator', { indicator: undefined }],
    ['unknown-indicator', { indicator: '__proto__' }],
    ['unknown-indicator', { indicator: 'constructor' }],
    ['unknown-area', { area: '990009' }],
    ['unknown-area', { area: 990000 }],
    ['not-a-period', { period: '2024-13' }],
    ['not-a-period', { period: '2031-02-30' }],
    ['not-a-period', { period: '' }],
    ['not-a-period', { period: '2024/2020' }],
    ['unknown-sex', { sex: 'f' }],
    ['unknown-urbanisation', { urbanisation: 'town' }],
    ['not-an-age', { age: '15–64' }],
    ['not-a-group', { group: 'low income' }],
    ['unknown-status', { status: 'N' }],
    ['not-a-date', { published: '2024-02-30' }],
    ['not-a-date', { published: 'spring' }],
    ['missing-value', { value: null }],
    ['missing-value', { value: '' }],
    ['value-declared-missing', { status: 'M' }],
    ['not-a-number', { value: '50 %' }],
    ['not-a-number', { value: Number.NaN }],
    ['not-a-number', { value: Number.POSITIVE_INFINITY }],
    ['not-a-number', { value: [50] }],
    ['not-a-number', { value: true }],
    ['too-many-digits', { value: '1e-61' }],
    ['too-many-digits', { value: '9'.repeat(61) }],
    ['too-many-digits', { value: '-1e300' }],
    ['unknown-unit', { unit: 'percent' }],
    ['unknown-unit', { unit: 'toString' }],
    ['unit-mismatch', { unit: '人' }],
    ['out-of-range', { value: '100.1' }],
    ['out-of-range', { value: '-0.1' }],
  ])('%s: %j', (code, fields) => {
    const dataset = datasetOf({ ...sound, period: '2020' }, { ...sound, ...fields });
    expect(dataset.findings).toMatchObject([{ code, grade: 'error', rows: [1] }]);
    expect(dataset.counts).toMatchObject({ given: 2, used: 1, refused: 1 });
    expect(values(series(dataset))).toEqual(['50']);
  });

  test.each([null, undefined, 5, 'row', true])('what is no record at all: %j', (row) => {
    const dataset = createDataset([row as unknown as Observation, sound], syntheticPlan);
    expect(dataset.findings).toMatchObject([{ code: 'not-an-object', grade: 'error', rows: [0] }]);
    expect(dataset.counts).toMatchObject({ used: 1, refused: 1 });
  });

  test('with the nearest name where one is near', () => {
    expect(datasetOf({ ...sound, indicator: 'coverag' }).findings[0]?.details).toEqual({
      received: 'coverag',
      nearest: 'coverage',
    });
  });

  test('without repeating a long text whole', () => {
    const { details } = datasetOf({ ...sound, indicator: 'x'.repeat(1_000_000) }).findings[0]!;
    expect(String(details['received']).length).toBeLessThanOrEqual(80);
  });

  test('and men of an indicator that concerns women only', () => {
    const indicators = syntheticPlan.indicators.map((one) =>
      one.id === 'deaths' ? { ...one, womenOnly: true as const } : one,
    );
    const plan = { ...syntheticPlan, indicators };
    const row = { indicator: 'deaths', area: city, period: '2024', value: '10' };
    expect(createDataset([{ ...row, sex: 'M' }], plan).findings).toMatchObject([{ code: 'sex-does-not-apply' }]);
    // Total and women are one series there, so the two rows contradict each other.
    const both = createDataset([row, { ...row, sex: 'F', value: '11' }], plan);
    expect(both.findings).toMatchObject([{ code: 'conflicting-duplicate', rows: [0, 1] }]);
  });
});

describe('the ends of a range are inside', () => {
  test.each(['0', '0.000', '-0', '100', '100.00', '1e2'])('%s of 0 to 100', (value) => {
    expect(datasetOf({ ...sound, value }).counts.used).toBe(1);
  });

  test.each([
    ['1000.0', '‰', 1],
    ['1000.1', '‰', 0],
    ['0.100000000000000000000000001', '‰', 1],
    ['100.00000000000000000000000001', '%', 0],
  ])('%s %s', (value, unit, used) => {
    expect(datasetOf({ ...sound, value, unit }).counts.used).toBe(used);
  });
});

describe('units convert exactly into that of the indicator', () => {
  test.each([
    ['953.5', '‰', '95.35'],
    ['9535', '1/万', '95.35'],
    ['95350', '1/10万', '95.350'],
    ['95.35', '%', '95.35'],
    [95.35, undefined, '95.35'],
  ])('%s %s is %s %%', (value, unit, expected) => {
    expect(values(series(datasetOf({ ...sound, value, unit })))).toEqual([expected]);
  });

  test('and the printed precision follows: 9.5 tenths of a hundred are 95 with no decimal', () => {
    const [point] = series(datasetOf({ ...sound, value: '950', unit: '‰' }));
    expect(point).toMatchObject({ value: '95.0', scale: 1 });
  });

  test('digits beyond a safe integer are kept', () => {
    const value = '12.34567890123456789012345';
    expect(values(series(datasetOf({ ...sound, value })))).toEqual([value]);
  });
});

describe('of several publications of one figure', () => {
  const first = { ...sound, value: '50', published: '2025-03-01' };
  const second = { ...sound, value: '51', published: '2025-12' };

  test('the newest counts and the others are superseded, in whatever order they come', () => {
    for (const rows of [
      [first, second],
      [second, first],
    ]) {
      const dataset = datasetOf(...rows);
      expect(values(series(dataset))).toEqual(['51']);
      expect(dataset.findings).toMatchObject([
        { code: 'superseded', grade: 'note', rows: [rows.indexOf(first), rows.indexOf(second)] },
      ]);
    }
  });

  test('the one known on a day counts on that day', () => {
    const dataset = datasetOf(first, second);
    expect(values(series(dataset, 'coverage', '2025-02-28'))).toEqual([]);
    expect(values(series(dataset, 'coverage', '2025-03-01'))).toEqual(['50']);
    expect(values(series(dataset, 'coverage', '2025-12-30'))).toEqual(['50']);
    // A month counts by its last day.
    expect(values(series(dataset, 'coverage', '2025-12-31'))).toEqual(['51']);
  });

  test('an unknown day counts as before every known one', () => {
    expect(values(series(datasetOf(first, { ...sound, value: '49' })))).toEqual(['50']);
  });

  test('two of one day with one value are one figure', () => {
    const dataset = datasetOf(first, { ...first, value: '50.0' });
    expect(dataset.counts).toMatchObject({ used: 1, superseded: 1 });
    // The one with more printed places is kept.
    expect(dataset.findings).toMatchObject([{ code: 'duplicate', rows: [1, 0] }]);
  });

  test('two of one day with different values are both refused, the other days kept', () => {
    const dataset = datasetOf(first, second, { ...second, value: '52' });
    expect(dataset.findings).toMatchObject([{ code: 'conflicting-duplicate', grade: 'error', rows: [1, 2] }]);
    expect(dataset.counts).toMatchObject({ given: 3, used: 1, superseded: 0, refused: 2 });
    expect(values(series(dataset))).toEqual(['50']);
  });
});

describe('what a row is about keeps it apart', () => {
  const parts: Row[] = [
    {},
    { sex: 'F' },
    { sex: 'M' },
    { urbanisation: 'U' },
    { urbanisation: 'R' },
    { age: 'Y15T64' },
    { group: 'disabled' },
    { age: 'Y15T64', group: 'disabled' },
    { sex: 'F', urbanisation: 'U', age: 'Y15T64' },
    { period: '2020/2024' },
    { period: '2023' },
    { area: '990001' },
    { indicator: 'burden' },
  ];

  test('no two of these contradict each other', () => {
    const dataset = datasetOf(...parts.map((part, position) => ({ ...sound, value: String(position), ...part })));
    expect(dataset.findings.filter(({ grade }) => grade === 'error')).toEqual([]);
    expect(dataset.counts.used).toBe(parts.length);
  });

  test('and each is found by what it is about', () => {
    const dataset = datasetOf(...parts.map((part, position) => ({ ...sound, value: String(position), ...part })));
    for (const [position, { indicator = 'coverage', area = city, period = '2024', ...select }] of parts.entries()) {
      const points = observedSeries(dataset, { indicator, area, select } as SeriesQuery, { until: 2030 });
      const point = points.find((one) => one.period === period);
      expect(point).toMatchObject({ row: position, value: String(position), ...select });
    }
  });
});

describe('beside the value', () => {
  test('counts, standard error, status, source and flags are kept', () => {
    const row = {
      ...sound,
      numerator: '7',
      denominator: 14,
      standardError: '0.5',
      status: 'P',
      published: '2025-01-15',
      source: '公报',
      derived: true,
      conflict: 'ROUNDING',
      quality: 'C',
    };
    const [point] = series(datasetOf(row));
    expect(point).toMatchObject({
      numerator: 7,
      denominator: 14,
      standardError: 0.5,
      status: 'P',
      published: '2025-01-15',
      source: '公报',
      derived: true,
      conflict: 'ROUNDING',
      quality: 'C',
    });
  });

  test('a count of 0 is a count, and an absent one is absent', () => {
    const [zero] = series(datasetOf({ ...sound, numerator: '0', denominator: '12' }));
    expect(zero).toMatchObject({ numerator: 0, denominator: 12 });
    const [none] = series(datasetOf(sound));
    for (const field of ['numerator', 'denominator', 'standardError', 'source', 'derived', 'conflict', 'quality']) {
      expect(none).not.toHaveProperty(field);
    }
  });

  test('a standard error that no number holds in the unit of the indicator is left out', () => {
    const births = { id: 'births', title: { zh: '出生', en: 'births' }, unit: '人' as const };
    const row = { indicator: 'births', area: city, period: '2024', value: '3', unit: '万人' as const };
    const dataset = createDataset([{ ...row, standardError: 1e308 }], {
      ...syntheticPlan,
      contextIndicators: [births],
    });
    expect(dataset.findings.map(({ code, field }) => [code, field])).toEqual([['counts-unreadable', 'standardError']]);
    const [point] = series(dataset, 'births');
    expect(point?.value).toBe('30000');
    expect(point).not.toHaveProperty('standardError');
  });

  test('what cannot be read is found, and the value is used without it', () => {
    const dataset = datasetOf({ ...sound, numerator: 'seven', denominator: -1, standardError: '' });
    expect(dataset.findings.map(({ code, field }) => [code, field])).toEqual([
      ['counts-unreadable', 'numerator'],
      ['counts-unreadable', 'denominator'],
    ]);
    expect(series(dataset)[0]).not.toHaveProperty('numerator');
    expect(dataset.counts.used).toBe(1);
  });

  test('a declared missing figure is a row with a status, not a zero', () => {
    const dataset = datasetOf({ ...sound, value: null, status: 'L' });
    expect(dataset.counts.used).toBe(1);
    expect(series(dataset)).toMatchObject([{ value: null, status: 'L' }]);
  });

  test('a month or a day is kept but never stands for a year', () => {
    const dataset = datasetOf({ ...sound, period: '2024-06' }, { ...sound, period: '2020-11-01', value: '40' });
    expect(dataset.findings.map(({ code }) => code)).toEqual(['not-yearly', 'not-yearly']);
    expect(series(dataset)).toEqual([]);
  });

  test('a break is found', () => {
    expect(datasetOf({ ...sound, status: 'B' }).findings).toMatchObject([{ code: 'series-break', grade: 'note' }]);
  });
});

describe('columns', () => {
  const rows = [
    sound,
    { ...sound, period: '2023', sex: 'F', numerator: '7', denominator: '14', source: '公报' },
    { ...sound, period: '2022', value: 'much' },
  ];

  test('say the same as rows', () => {
    const fields = ['indicator', 'area', 'period', 'value', 'sex', 'numerator', 'denominator', 'source'] as const;
    const columns = Object.fromEntries(fields.map((field) => [field, rows.map((row) => (row as Row)[field])]));
    const fromColumns = createDataset(columns as never, syntheticPlan);
    const fromRows = datasetOf(...rows);
    expect(fromColumns.findings).toEqual(fromRows.findings);
    expect(fromColumns.counts).toEqual(fromRows.counts);
    expect(fromColumns.columns).toEqual(fromRows.columns);
  });

  test('of unequal length lose no row: what is absent is refused', () => {
    const columns = { indicator: ['coverage', 'coverage'], area: [city, city], period: ['2024'], value: ['50', '51'] };
    const dataset = createDataset(columns, syntheticPlan);
    expect(dataset.counts).toMatchObject({ given: 2, used: 1, refused: 1 });
    expect(dataset.findings).toMatchObject([{ code: 'not-a-period', rows: [1] }]);
  });

  test('may be typed arrays', () => {
    const columns = { indicator: ['coverage'], area: [city], period: ['2024'], value: Float64Array.of(12.5) };
    expect(values(series(createDataset(columns, syntheticPlan)))).toEqual(['12.5']);
  });

  test('an iterable that can be read only once is read once', () => {
    function* generate() {
      yield sound;
      yield { ...sound, period: '2023' };
    }
    expect(createDataset(generate(), syntheticPlan).counts.used).toBe(2);
  });
});
