import { describe, expect, test } from 'vitest';
import { city, syntheticPlan } from '../../test/support/attainment-plan.js';
import type { Plan } from '../model/plan.js';
import { createDataset } from './create-dataset.js';

const people: Plan = {
  ...syntheticPlan,
  indicators: [
    ...syntheticPlan.indicators,
    {
      ...syntheticPlan.indicators[0]!,
      id: 'insured',
      measure: 'count',
      unit: '人',
      range: { lower: '0' },
      aggregation: 'sum',
    },
  ],
};

/** What is found of women, men and total, given as [figure] or [figure, unit]. */
function found(indicator: string, women: string, men: string, total: string, unit?: string): string[] {
  const rows = (
    [
      ['F', women],
      ['M', men],
      ['_T', total],
    ] as const
  ).map(([sex, value]) => ({
    indicator,
    area: city,
    period: '2024',
    sex,
    value,
    ...(unit === undefined ? {} : { unit }),
  }));
  return createDataset(rows, people).findings.map(({ code }) => code);
}

describe('counts of women and men add up to the total within printed rounding', () => {
  // Each of three figures may be off by half a unit of its last place: 1.5 units together.
  test.each([
    ['523000', '552000', '1075000', []],
    ['523000', '552000', '1075001', []],
    ['523000', '552000', '1074999', []],
    ['523000', '552000', '1075002', ['sexes-do-not-add-up']],
    ['523000', '552000', '1074998', ['sexes-do-not-add-up']],
    ['0', '0', '0', []],
    ['0', '0', '2', ['sexes-do-not-add-up']],
  ])('%s + %s = %s', (women, men, total, codes) => {
    expect(found('insured', women, men, total)).toEqual(codes);
  });

  test.each([
    ['52.3', '55.2', '107.5', []],
    ['52.3', '55.2', '107.6', []],
    ['52.3', '55.2', '107.7', ['sexes-do-not-add-up']],
    // Printed to different places: 0.05 + 0.005 + 0.05 万 = 1050 people.
    ['52.3', '55.20', '107.6', []],
    ['52.3', '55.20', '107.7', ['sexes-do-not-add-up']],
  ])('%s + %s = %s 万人', (women, men, total, codes) => {
    expect(found('insured', women, men, total, '万人')).toEqual(codes);
  });
});

describe('of other measures the total lies between women and men', () => {
  test.each([
    ['26.10', '24.94', '25.48', []],
    ['24.94', '26.10', '25.48', []],
    // At an end and one unit of rounding beyond it.
    ['26.10', '24.94', '26.11', []],
    ['26.10', '24.94', '26.12', ['total-outside-sexes']],
    ['26.10', '24.94', '24.93', []],
    ['26.10', '24.94', '24.92', ['total-outside-sexes']],
    ['50', '50', '50', []],
    ['50', '50', '52', ['total-outside-sexes']],
    // Printed to different places: 0.5 + 0.05 = 0.55.
    ['50.0', '50.0', '50', []],
    ['49.4', '49.4', '50', ['total-outside-sexes']],
    ['49.5', '49.5', '50', []],
  ])('women %s, men %s, total %s', (women, men, total, codes) => {
    expect(found('coverage', women, men, total)).toEqual(codes);
  });

  test('digits beyond safe integers are compared exactly', () => {
    const digits = '50.00000000000000000000';
    expect(found('coverage', digits, digits, '50.00000000000000000001')).toEqual([]);
    expect(found('coverage', digits, digits, '50.00000000000000000002')).toEqual(['total-outside-sexes']);
  });
});

describe('only figures of the same thing are compared', () => {
  const row = { indicator: 'coverage', area: city, period: '2024', value: '50' };
  const women = { ...row, sex: 'F' } as const;
  const men = { ...row, sex: 'M' } as const;
  const total = { ...row, sex: '_T', value: '90' } as const;

  test.each([
    ['another year', { period: '2023' }],
    ['another area', { area: '990001' }],
    ['another indicator', { indicator: 'burden' }],
    ['the towns only', { urbanisation: 'U' as const }],
    ['a group only', { group: 'disabled' }],
  ])('not the total of %s', (_, fields) => {
    expect(createDataset([women, men, { ...total, ...fields }], people).findings).toEqual([]);
  });

  test('inside a group they are', () => {
    const rows = [women, men, total].map((one) => ({ ...one, group: 'disabled' }));
    expect(createDataset(rows, people).findings).toMatchObject([
      {
        code: 'total-outside-sexes',
        grade: 'warning',
        rows: [0, 1, 2],
        details: { women: '50', men: '50', total: '90' },
      },
    ]);
  });

  test('nothing is said where one of them is missing', () => {
    expect(createDataset([women, total], people).findings).toEqual([]);
    expect(createDataset([women, { ...men, value: null, status: 'M' }, total], people).findings).toEqual([]);
  });

  test('of several publications the newest is compared, and no row is repaired or refused', () => {
    const revised = { ...total, value: '50', published: '2025' };
    const dataset = createDataset([women, men, total, revised], people);
    expect(dataset.findings.map(({ code }) => code)).toEqual(['superseded']);
    const worse = createDataset([women, men, { ...total, value: '50' }, { ...revised, value: '90' }], people);
    expect(worse.findings.map(({ code }) => code).toSorted()).toEqual(['superseded', 'total-outside-sexes']);
    expect(worse.counts.refused).toBe(0);
  });

  test('periods that only some of the three have are passed over', () => {
    const years = (sex: 'F' | 'M' | '_T', value: string, ...periods: string[]) =>
      periods.map((period) => ({ ...row, sex, value, period }));
    const rows = [
      ...years('F', '50', '2019', '2021', '2022', '2024'),
      ...years('M', '50', '2020', '2021', '2023', '2024'),
      ...years('_T', '90', '2018', '2020', '2022', '2023', '2024'),
    ];
    const { findings } = createDataset(rows, people);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.rows.map((position) => rows[position]?.period)).toEqual(['2024', '2024', '2024']);
  });
});
