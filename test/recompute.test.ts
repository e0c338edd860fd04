import { describe, expect, test } from 'vitest';
import { evaluateCriterion } from '../src/attainment/evaluate-criterion.js';
import type { CriterionVerdict } from '../src/attainment/verdict.js';
import { createDataset } from '../src/dataset/create-dataset.js';
import { zhongweiPlan } from '../src/plan/zhongwei-plan.js';
import {
  type Cell,
  type Clause,
  figure,
  judge,
  mountain,
  plainEast,
  plainWest,
  type Points,
} from './support/attainment-plan.js';
import { publishedObservations } from './support/published.js';
import { recomputeVerdict } from './support/recompute-verdict.js';

// Both sides are exact up to one last rounding to a double, except where a figure is itself a double (a relative gap, a ratio
// of sums): there a few units of the sixteenth digit, and of a difference of two such figures of the fourteenth.
const near = (value: number): number => expect.closeTo(value, 11) as number;

function expectSame(verdict: CriterionVerdict): void {
  // Through JSON, as anybody would receive it.
  const { trace } = JSON.parse(JSON.stringify(verdict)) as CriterionVerdict;
  if (trace === undefined) throw new Error('a verdict without a trace');
  const again = recomputeVerdict(trace, verdict.final);
  const level = figure(verdict.level);
  expect(again.status).toBe(verdict.status);
  expect(again.met).toBe(level.state === 'met');
  expect(again.value).toEqual(near(Number(level.value)));
  expect(again.lapses).toEqual(verdict.lapses ?? []);
  expect(again.margin).toEqual(level.margin === undefined ? undefined : near(Number(level.margin)));
  if (again.change !== undefined) expect(again.change).toEqual(near(Number(level.change)));
  if (verdict.pace.status === 'ok') {
    const { progress, elapsed, expected } = verdict.pace.value;
    expect(again).toMatchObject({ progress: near(progress), elapsed: near(elapsed), expected: near(expected ?? NaN) });
  } else expect(again.progress).toBeUndefined();
  if (verdict.trend.status === 'ok') {
    expect(again.meanYearlyChange).toEqual(near(verdict.trend.value.meanYearlyChange));
  }
}

const group = (period: string, value: string, fields: Partial<Exclude<Cell, string | number>>): Cell => ({
  period,
  value,
  ...fields,
});
const sexes = (...years: [year: string, women: string, men: string][]): Cell[] =>
  years.flatMap(([year, women, men]) => [group(year, women, { sex: 'F' }), group(year, men, { sex: 'M' })]);
const references = (...years: [year: string, value: string, reference: string][]): Cell[] =>
  years.flatMap(([year, value, reference]) => [
    group(year, value, {}),
    group(year, reference, { indicator: 'reference-share' }),
  ]);
const counted = (area: string, period: string, numerator: number): Cell => ({
  area,
  period,
  value: String(numerator / 10),
  numerator,
  denominator: 1000,
  indicator: 'burden',
});
const quota: Clause = {
  kind: 'prescribed',
  bound: 'lower',
  parameter: { id: 'quota', title: { zh: '下限', en: 'floor' } },
};
const reference = { indicator: 'reference-share', select: {} };

const sample: [string, Clause, Points, object?][] = [
  ['at-least, on schedule', { kind: 'at-least', value: '90' }, { 2020: '50', 2022: '57.3', 2024: '66' }],
  ['at-least, behind', { kind: 'at-least', value: '90' }, { 2019: '50', 2021: '52', 2024: '61.9' }],
  ['at-least, goal in per thousand', { kind: 'at-least', value: '900', unit: '‰' }, { 2020: '50', 2024: '70.25' }],
  ['at-least, no base', { kind: 'at-least', value: '90' }, { 2024: '70' }],
  ['at-least, base beyond', { kind: 'at-least', value: '90' }, { 2020: '93', 2024: '89.9' }],
  ['at-least, final', { kind: 'at-least', value: '90' }, { 2020: '50', 2030: '89' }, { asOf: 2033 }],
  ['at-least, kept', { kind: 'at-least', value: '90', hold: true }, { 2020: '85', 2021: '91', 2022: '89', 2024: '92' }],
  ['at-least, lapsed', { kind: 'at-least', value: '90', hold: true }, { 2020: '85', 2022: '91', 2024: '89.99' }],
  ['at-most', { kind: 'at-most', value: '10', indicator: 'burden' }, { 2020: '16.9', 2023: '15.1', 2024: '14.3' }],
  ['at-most 0', { kind: 'at-most', value: '0', indicator: 'burden' }, { 2020: '10', 2024: '5' }],
  ['about', { kind: 'about', value: '45', tolerance: '2', hold: true }, { 2020: '42', 2022: '43', 2024: '47.0' }],
  ['about, missed', { kind: 'about', value: '45', tolerance: '2' }, { 2020: '40', 2024: '47.1' }],
  [
    'within',
    { kind: 'within', lower: '150', upper: '249', unit: 'μg/L', indicator: 'iodine' },
    { 2020: '100', 2024: '130' },
  ],
  [
    'within, through',
    { kind: 'within', lower: '150', upper: '249', unit: 'μg/L', indicator: 'iodine' },
    { 2020: '100', 2024: '300' },
  ],
  ['increase', { kind: 'increase' }, { 2020: '40.0', 2021: '40.3', 2024: '40.1' }],
  ['increase, kept', { kind: 'increase', hold: true }, { 2020: '40', 2022: '42', 2023: '39', 2024: '41' }],
  ['increase, within rounding', { kind: 'increase' }, { 2020: '40', 2024: '40.4' }],
  ['decrease', { kind: 'decrease', indicator: 'burden' }, { 2020: '40', 2024: '41' }],
  ['slow-down', { kind: 'slow-down' }, { 2018: '10', 2020: '14', 2024: '18' }],
  [
    'slow-down, kept',
    { kind: 'slow-down', hold: true },
    { 2016: '10.0', 2018: '14.0', 2020: '17.0', 2022: '19.0', 2024: '20.0' },
  ],
  [
    'slow-down, sped up again',
    { kind: 'slow-down', hold: true },
    { 2016: '10.0', 2018: '14.0', 2020: '17.0', 2022: '19.0', 2024: '25.0' },
  ],
  [
    'narrow-gap',
    { kind: 'narrow-gap', between: 'sex' },
    sexes(['2020', '40.0', '50.0'], ['2022', '41', '50'], ['2024', '55.0', '50.0']),
  ],
  [
    'narrow-gap, relative',
    { kind: 'narrow-gap', between: 'sex', measure: 'relative' },
    sexes(['2020', '30', '50'], ['2024', '66', '97']),
  ],
  [
    'narrow-gap of terrain',
    { kind: 'narrow-gap', between: 'terrain', indicator: 'burden' },
    [2020, 2024].flatMap((year, step) => [
      counted(mountain, String(year), 300 - 70 * step),
      counted(plainEast, String(year), 100 + step),
      counted(plainWest, String(year), 110 + step),
    ]),
  ],
  ['relative-to', { kind: 'relative-to', reference }, references(['2020', '25', '30'], ['2024', '28', '30.5'])],
  ['relative-to, no base', { kind: 'relative-to', reference, margin: '2' }, references(['2024', '28', '30.5'])],
  ['prescribed', quota, { 2020: '20', 2024: '24' }, { parameters: { quota: '30' } }],
  ['prescribed, no base', quota, { 2024: '24' }, { parameters: { quota: '30' } }],
];

describe('a verdict done again from its trace alone, in fractions of whole numbers', () => {
  test.each(sample)('%s', (_, clause, points, options) => {
    expectSame(judge(clause, points, options));
  });

  test('the sample has every operator with a figure and every status but the outlook’s', () => {
    const kinds = new Set(sample.map(([, { kind }]) => kind));
    expect([...kinds].toSorted()).toEqual([
      'about',
      'at-least',
      'at-most',
      'decrease',
      'increase',
      'narrow-gap',
      'prescribed',
      'relative-to',
      'slow-down',
      'within',
    ]);
    const statuses = new Set(sample.map(([, clause, points, options]) => judge(clause, points, options).status));
    expect([...statuses].toSorted()).toEqual(['attained', 'behind', 'lapsed', 'not-assessable', 'on-track']);
  });

  test('every verdict on a published figure', async () => {
    const dataset = createDataset(await publishedObservations(), zhongweiPlan);
    const criteria = [...zhongweiPlan.targets, ...zhongweiPlan.measures].flatMap((owner) => [...owner.criteria]);
    let compared = 0;
    for (const area of ['100000', '640000', '640500']) {
      for (const asOf of [2021, 2023, 2024, 2030]) {
        for (const criterion of criteria) {
          const verdict = evaluateCriterion(criterion, dataset, { area, asOf });
          if (verdict.level.status === 'unavailable' || criterion.kind === 'milestone') continue;
          if (criterion.progress === 'geometric' || criterion.scope === 'each-county') continue;
          expectSame(verdict);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(50);
  });
});
