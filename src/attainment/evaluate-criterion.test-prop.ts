import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { city, criterionOf, judge, rowsOf, syntheticPlan, type Clause } from '../../test/support/attainment-plan.js';
import { createDataset } from '../dataset/create-dataset.js';
import type { Observation } from '../model/observation.js';
import { evaluateCriterion } from './evaluate-criterion.js';
import type { CriterionVerdict } from './verdict.js';

/** Percentages with one decimal, in tenths, by year; up to the year of the judgement. */
const tenths = fc.integer({ min: 0, max: 1000 });
const years = fc.uniqueArray(fc.integer({ min: 2016, max: 2024 }), { minLength: 1, maxLength: 8 });
const series = years.chain((chosen) =>
  fc.tuple(...chosen.map((year) => fc.tuple(fc.constant(year), tenths))),
) as fc.Arbitrary<[year: number, value: number][]>;
const print = (value: number): string => (value / 10).toFixed(1);
const points = (given: [number, number][], convert: (value: number) => string): Record<string, string> =>
  Object.fromEntries(given.map(([year, value]) => [String(year), convert(value)]));

const clauses: readonly Clause[] = [
  { kind: 'at-least', value: '60', hold: true },
  { kind: 'at-most', value: '40', progress: 'geometric' },
  { kind: 'about', value: '50', tolerance: '2.5' },
  { kind: 'within', lower: '30', upper: '60', hold: true },
  { kind: 'increase' },
  { kind: 'decrease' },
  { kind: 'slow-down', hold: true },
  { kind: 'narrow-gap', between: 'sex' },
  { kind: 'relative-to', reference: { indicator: 'reference-share', select: {} } },
  { kind: 'at-least', value: '50', scope: 'each-county' },
];
const clause = fc.constantFrom(...clauses);

const row = fc.record<Observation>(
  {
    indicator: fc.constantFrom('coverage', 'coverage', 'reference-share'),
    area: fc.constantFrom(city, '990001', '990002', '990003'),
    period: fc.constantFrom('2018', '2020', '2021', '2022', '2023', '2024', '2016/2020', '2020/2024'),
    value: fc.oneof(tenths.map(print), fc.constantFrom('50', '1.5e1', 'much', null)),
    sex: fc.constantFrom('F', 'M', '_T'),
    status: fc.constantFrom('A', 'A', 'B', 'P', 'M'),
    published: fc.constantFrom('2021', '2024-06', '2025-01-15'),
  },
  { requiredKeys: ['indicator', 'area', 'period', 'value'] },
);
const rows = fc.array(row, { maxLength: 25 });
const judgeRows = (given: Clause, all: readonly Observation[], knownAt?: string): CriterionVerdict =>
  evaluateCriterion(criterionOf(given), createDataset(all, syntheticPlan), {
    area: city,
    asOf: 2024,
    ...(knownAt === undefined ? {} : { knownAt }),
  });

describe('nothing but what was there by then may influence a verdict', () => {
  const later = row.chain((given) =>
    fc.constantFrom('2025', '2026', '2030', '2021/2025', '2031').map((period) => ({ ...given, period })),
  );

  test.prop([clause, rows, fc.array(later, { minLength: 1, maxLength: 10 })])(
    'rows of later years change nothing, trace included',
    (given, known, unknown) => {
      expect(judgeRows(given, [...known, ...unknown])).toEqual(judgeRows(given, known));
    },
  );

  test.prop([clause, rows, fc.array(row, { minLength: 1, maxLength: 10 })])(
    'rows published after knownAt change nothing',
    (given, known, published) => {
      const unknown = published.map((item) => ({ ...item, published: '2025-02-01' }));
      expect(judgeRows(given, [...known, ...unknown], '2025-01-31')).toEqual(judgeRows(given, known, '2025-01-31'));
    },
  );

  test.prop([
    clause,
    rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
  ])('the order of the rows changes nothing but their positions', (given, [ordered, shuffled]) => {
    const positionless = (all: readonly Observation[]): unknown =>
      JSON.parse(JSON.stringify(judgeRows(given, all), (key, value: unknown) => (key === 'row' ? 0 : value)));
    // Of two rows with the same figure and day either may stand for it, so their other fields have to be the same.
    const plain = (all: readonly Observation[]): Observation[] =>
      all.map((item) => ({ ...item, status: 'A', value: item.value === '50' ? '50.0' : item.value }));
    expect(positionless(plain(shuffled))).toEqual(positionless(plain(ordered)));
  });
});

describe('a share and its complement are judged alike', () => {
  test.prop([series, tenths])('at least g of x as at most 100 − g of 100 − x', (given, goal) => {
    const share = judge({ kind: 'at-least', value: print(goal) }, points(given, print));
    const complement = judge(
      { kind: 'at-most', value: print(1000 - goal), indicator: 'burden' },
      points(given, (value) => print(1000 - value)),
    );
    expect(complement.status).toBe(share.status);
    expect(complement.reasons).toEqual(share.reasons);
    if (share.level.status === 'ok' && complement.level.status === 'ok') {
      expect(complement.level.value.state).toBe(share.level.value.state);
      expect(complement.level.value.margin).toBe(share.level.value.margin);
    }
    if (share.pace.status === 'ok' && complement.pace.status === 'ok') {
      const { progress, elapsed, state } = share.pace.value;
      expect(complement.pace.value).toMatchObject({ progress, elapsed, state });
    } else expect(complement.pace).toEqual(share.pace);
    if (share.trend.status === 'ok' && complement.trend.status === 'ok') {
      expect(complement.trend.value.state).toBe(share.trend.value.state);
      expect(complement.trend.value.meanYearlyChange + share.trend.value.meanYearlyChange).toBe(0);
    } else expect(complement.trend).toEqual(share.trend);
  });

  test.prop([series])('an increase of x as a decrease of 100 − x', (given) => {
    const share = judge({ kind: 'increase' }, points(given, print));
    const complement = judge(
      { kind: 'decrease' },
      points(given, (value) => print(1000 - value)),
    );
    expect([complement.status, complement.reasons]).toEqual([share.status, share.reasons]);
  });
});

describe('the unit changes nothing', () => {
  const units = fc.constantFrom(
    (goal: number): Clause => ({ kind: 'at-least', value: String(goal), unit: '‰' }),
    (goal: number): Clause => ({ kind: 'at-least', value: print(goal), unit: '%' }),
  );
  test.prop([series, tenths, units])('per thousand as per cent, the goal in either', (given, goal, inUnit) => {
    const percent = judge({ kind: 'at-least', value: print(goal) }, points(given, print));
    const permille = judge({ ...inUnit(goal), indicator: 'coverage-in-permille' } as Clause, points(given, String));
    const converted = judge(
      { ...inUnit(goal), indicator: 'coverage-in-permille' } as Clause,
      Object.fromEntries(given.map(([year, value]) => [String(year), { value: print(value), unit: '%' }])),
    );
    for (const other of [permille, converted]) {
      expect([other.status, other.reasons]).toEqual([percent.status, percent.reasons]);
      if (percent.pace.status === 'ok' && other.pace.status === 'ok') {
        const { progress, elapsed, ratio, state } = percent.pace.value;
        expect(other.pace.value).toMatchObject({ progress, elapsed, ratio, state });
      } else expect(other.pace).toEqual(percent.pace);
      if (percent.trend.status === 'ok' && other.trend.status === 'ok') {
        expect(other.trend.value.state).toBe(percent.trend.value.state);
      } else expect(other.trend).toEqual(percent.trend);
    }
  });
});

test.prop([fc.constantFrom(...clauses.slice(0, 1)), series, tenths])(
  'a better latest figure never makes a worse status',
  (given, known, better) => {
    const order = ['lapsed', 'behind', 'not-assessable', 'on-track', 'attained'];
    const now = judge(given, { ...points(known, print), 2024: print(Math.min(better, 500)) });
    const then = judge(given, { ...points(known, print), 2024: print(Math.min(1000, Math.min(better, 500) + 300)) });
    expect(order.indexOf(then.status)).toBeGreaterThanOrEqual(order.indexOf(now.status));
  },
);

test.prop([clause, rows])('the verdict is plain data, and neither rows nor plan are changed', (given, all) => {
  const before = JSON.stringify([all, syntheticPlan]);
  const verdict = judgeRows(given, all);
  expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
  expect(JSON.stringify([all, syntheticPlan])).toBe(before);
});

test('the generated rows are real rows: some of them are used', () => {
  const used = fc.sample(rows, { numRuns: 50, seed: 1 }).map((all) => createDataset(all, syntheticPlan).counts.used);
  expect(Math.max(...used)).toBeGreaterThan(5);
  expect(rowsOf({ 2024: '50' })).toEqual([{ indicator: 'coverage', area: city, period: '2024', value: '50' }]);
});
