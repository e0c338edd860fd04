import { describe, expect, test } from 'vitest';
import { city, figure, mountain, plainEast, plainWest, syntheticPlan } from '../../../test/support/attainment-plan.js';
import { createDataset } from '../../dataset/create-dataset.js';
import type { Observation } from '../../model/observation.js';
import type { Indicator, Plan } from '../../model/plan.js';
import { disaggregate } from './disaggregate.js';
import type { DisaggregateQuery } from './disaggregation.js';

const unavailable = (reason: string) => ({ status: 'unavailable', reason });
const ok = (value: unknown) => ({ status: 'ok', value });
const [template] = syntheticPlan.indicators as [Indicator];
const plan: Plan = {
  ...syntheticPlan,
  indicators: [
    ...syntheticPlan.indicators,
    { ...template, id: 'students', measure: 'count', unit: '人', range: { lower: '0' }, aggregation: 'sum' },
    { ...template, id: 'maternal', measure: 'ratio', unit: '1/10万', womenOnly: true, direction: 'lower', range: {} },
  ],
  contextIndicators: [{ id: 'residents', title: template.title, unit: '万人' }],
};
type Row = Partial<Observation> & { readonly value: Observation['value'] };
const run = (rows: readonly Row[], query: Partial<DisaggregateQuery> & Pick<DisaggregateQuery, 'by'>) => {
  const complete = rows.map((row) => ({
    indicator: query.indicator ?? 'coverage',
    area: city,
    period: '2023',
    ...row,
  }));
  return disaggregate(createDataset(complete, plan), { indicator: 'coverage', area: city, period: '2023', ...query });
};

describe('by sex', () => {
  const rows: Row[] = [
    { sex: 'F', value: '40.0', numerator: 40, denominator: 100 },
    { sex: 'M', value: '45.0', numerator: 90, denominator: 200 },
    { value: '43.3', numerator: 130, denominator: 300 },
  ];

  test('women less men, by men, in people, with intervals and the total', () => {
    const { groups, comparisons, total, reference, checks } = run(rows, { by: 'sex' });
    expect(reference).toEqual({ sex: 'M' });
    expect(groups.map(({ key, value }) => [key, value])).toEqual([
      [{ sex: 'F' }, ok(40)],
      [{ sex: 'M' }, ok(45)],
    ]);
    // R: prop.test(40, 100, correct = FALSE)$conf.int
    const interval = figure(groups[0]!.interval);
    expect(interval.lower).toBeCloseTo(30.9401286, 6);
    expect(interval.upper).toBeCloseTo(49.7997413, 6);
    expect(total.value).toEqual(ok(43.3));
    expect(comparisons).toEqual([
      {
        key: { sex: 'F' },
        reference: { sex: 'M' },
        gap: ok(-5),
        ratio: ok(40 / 45),
        people: ok(-5),
        favours: 'reference',
      },
    ]);
    expect(checks.map(({ of, result }) => [of, result])).toEqual([
      ['value', 'agrees'],
      ['numerator', 'agrees'],
      ['denominator', 'agrees'],
    ]);
  });

  test('a sex that nobody reported stands there with its reason', () => {
    const { groups, comparisons } = run([rows[0]!], { by: 'sex' });
    expect(groups[1]).toEqual({
      key: { sex: 'M' },
      value: unavailable('no-observation'),
      interval: unavailable('no-observation'),
      observations: [],
    });
    expect(comparisons[0]).toMatchObject({ gap: unavailable('no-comparison'), ratio: unavailable('no-comparison') });
    expect(run([{ sex: 'F', value: null, status: 'O' }], { by: 'sex' }).groups[0]!.value).toEqual(
      unavailable('declared-missing'),
    );
    expect(run([rows[1]!], { by: 'sex' }).comparisons[0]!.gap).toEqual(unavailable('no-observation'));
  });

  test('men have no maternal mortality', () => {
    const { groups, checks } = run([{ sex: 'F', value: 7, numerator: 1, denominator: 14_000 }], {
      by: 'sex',
      indicator: 'maternal',
    });
    expect(groups[1]!.value).toEqual(unavailable('does-not-apply'));
    expect(checks).toEqual([]);
    // R: poisson.test(1, 14000)$conf.int * 1e5
    const interval = figure(groups[0]!.interval);
    expect(interval.lower).toBeCloseTo(0.180841486, 8);
    expect(interval.upper).toBeCloseTo(39.797452792, 8);
  });

  test('women and men that do not make the total are reported, and nothing is repaired', () => {
    const people = (women: string, men: string, total: string) =>
      run([{ sex: 'F', value: women }, { sex: 'M', value: men }, { value: total }], {
        by: 'sex',
        indicator: 'residents',
      });
    expect(people('70.4', '67.0', '137.4').checks[0]).toMatchObject({ of: 'value', result: 'agrees' });
    expect(people('70.4', '67.0', '137.5').checks[0]).toMatchObject({ result: 'explained-by-rounding' });
    const off = people('70.4', '67.0', '137.6');
    expect(off.checks[0]).toEqual({
      key: {},
      of: 'value',
      result: 'disagrees',
      women: '70.4',
      men: '67.0',
      total: '137.6',
    });
    expect([off.total.value, off.groups.map(({ value }) => value)]).toEqual([ok(137.6), [ok(70.4), ok(67)]]);
  });

  test('a share of all lies between those of women and men, within rounding', () => {
    const share = (total: string) =>
      run([{ sex: 'F', value: '40.0' }, { sex: 'M', value: '45.0' }, { value: total }], { by: 'sex' });
    expect(share('45.0').checks[0]!.result).toBe('agrees');
    expect(share('45.1').checks[0]!.result).toBe('explained-by-rounding');
    expect(share('39.8').checks[0]!.result).toBe('disagrees');
  });
});

describe('by other fields', () => {
  test('urban and rural, and their intersection with sex: the sexes are compared inside each', () => {
    const rows: Row[] = ['U', 'R'].flatMap((urbanisation, at) =>
      ['F', 'M'].map((sex, other) => ({ sex, urbanisation, value: 50 + 10 * at + other }) as Row),
    );
    const { groups, comparisons, reference } = run(rows, { by: ['urbanisation', 'sex'] });
    expect(groups.map(({ key }) => `${key.urbanisation!}${key.sex!}`)).toEqual(['UF', 'UM', 'RF', 'RM']);
    expect(reference).toEqual({ urbanisation: 'U' });
    expect(comparisons.map(({ key, gap }) => [key, gap])).toEqual([
      [{ urbanisation: 'R', sex: 'F' }, ok(10)],
      [{ urbanisation: 'R', sex: 'M' }, ok(10)],
    ]);
    const bySex = run(rows, { by: ['urbanisation', 'sex'], reference: { sex: 'M' } });
    expect(bySex.comparisons.map(({ reference: against, gap }) => [against, gap])).toEqual([
      [{ urbanisation: 'U', sex: 'M' }, ok(-1)],
      [{ urbanisation: 'R', sex: 'M' }, ok(-1)],
    ]);
  });

  test('ages and groups: those in the dataset, or those expected', () => {
    const rows: Row[] = [
      { age: 'Y35T64', value: 60 },
      { age: 'Y15T34', value: 70, period: '2020' },
      { group: 'disabled', value: 30 },
      { value: 50 },
    ];
    const ages = run(rows, { by: 'age' });
    expect(ages.groups.map(({ key, value }) => [key.age, value.status])).toEqual([
      ['Y15T34', 'unavailable'],
      ['Y35T64', 'ok'],
    ]);
    expect(ages.reference).toBe('total');
    expect(ages.comparisons[1]).toMatchObject({ key: { age: 'Y35T64' }, reference: {}, gap: ok(10) });
    const groups = run(rows, { by: 'group', groups: ['disabled', 'low-income'] });
    expect(groups.groups.map(({ value }) => value)).toEqual([ok(30), unavailable('no-observation')]);
    expect(run([{ value: 1 }], { by: 'age' }).groups).toEqual([]);
    expect(run(rows, { by: ['age', 'group'] }).groups).toHaveLength(2);
  });

  const counties: Row[] = [
    { area: mountain, value: 20, numerator: 20, denominator: 100 },
    { area: plainEast, value: 50, numerator: 50, denominator: 100 },
    { area: plainWest, value: 10, numerator: 90, denominator: 900 },
  ];

  test('counties, against the whole', () => {
    const { groups, comparisons } = run([...counties, { value: 14.5 }], { by: 'county' });
    expect(groups.map(({ key, value }) => [key.county, figure(value)])).toEqual([
      [mountain, 20],
      [plainEast, 50],
      [plainWest, 10],
    ]);
    expect(comparisons[2]!.gap).toEqual(ok(-4.5));
  });

  test('terrain is a ratio of sums, never a mean of rates', () => {
    const { groups, comparisons } = run(counties, { by: 'terrain' });
    // (50 + 90) ÷ (100 + 900), where the mean of 50 % and 10 % would be 30 %.
    expect(groups.map(({ key, value }) => [key.terrain, value])).toEqual([
      ['mountain', ok(20)],
      ['plain', ok(14)],
    ]);
    expect(groups[1]).toMatchObject({ numerator: 140, denominator: 1000 });
    expect(groups[1]!.observations).toHaveLength(2);
    expect(groups[1]).not.toHaveProperty('printed');
    expect(comparisons[0]).toMatchObject({ gap: ok(6), favours: 'group' });
  });

  test('terrain says why it cannot be had', () => {
    const reason = (rows: Row[], query: Partial<DisaggregateQuery> = {}) => {
      const { value } = run(rows, { by: 'terrain', ...query }).groups[1]!;
      return value.status === 'ok' ? value.value : value.reason;
    };
    expect(reason(counties.slice(0, 2))).toBe('members-missing');
    expect(reason([])).toBe('no-observation');
    expect(
      reason([
        { area: plainEast, value: 5 },
        { area: plainWest, value: 6 },
      ]),
    ).toBe('no-counts-to-combine');
    expect(reason(counties, { area: '900000' })).toBe('members-not-listed');
    expect(reason(counties, { area: '980000' })).toBe('no-such-areas');
    const medians = [plainEast, plainWest].map((area) => ({ area, value: 100 }));
    expect(reason(medians, { indicator: 'iodine' })).toBe('not-aggregable');
    expect(reason(medians, { indicator: 'residents' })).toBe('not-aggregable');
  });

  test('a terrain with a silent county has neither the figure nor the counts of the others, and no check', () => {
    const rows: Row[] = [
      { area: mountain, sex: 'F', value: '10.0', numerator: 1, denominator: 10 },
      { area: mountain, sex: 'M', value: '30.0', numerator: 3, denominator: 10 },
      { area: mountain, value: '20.0', numerator: 4, denominator: 20 },
      { area: plainEast, sex: 'F', value: '40.0', numerator: 40, denominator: 100 },
      { area: plainEast, sex: 'M', value: '30.0', numerator: 30, denominator: 100, standardError: 2 },
      { area: plainEast, value: '35.0', numerator: 70, denominator: 200 },
      { area: plainWest, sex: 'F', value: '50.0', numerator: 50, denominator: 100 },
      { area: plainWest, value: '45.0', numerator: 90, denominator: 200 },
    ];
    const { groups, checks, comparisons } = run(rows, { by: ['terrain', 'sex'] });
    expect(groups[2]).toMatchObject({ value: ok(45), numerator: 90, denominator: 200 });
    expect(groups[3]).toEqual({
      key: { terrain: 'plain', sex: 'M' },
      value: unavailable('members-missing'),
      interval: unavailable('members-missing'),
      observations: [expect.objectContaining({ area: plainEast, numerator: 30, denominator: 100 })],
    });
    // Men in the plain are not 30 of 100, and 90 + 30 women and men are not to be 160. The one mountain county is complete.
    expect(checks.map(({ key, of, result }) => [key.terrain, of, result])).toEqual([
      ['mountain', 'value', 'agrees'],
      ['mountain', 'numerator', 'agrees'],
      ['mountain', 'denominator', 'agrees'],
    ]);
    expect(comparisons.map(({ key, gap }) => [key.sex, gap])).toEqual([
      ['F', ok(-35)],
      ['M', unavailable('no-comparison')],
    ]);
    // A standard error of one county is none of the two together.
    const both = run([...rows, { area: plainWest, sex: 'M', value: '40.0', numerator: 40, denominator: 100 }], {
      by: ['terrain', 'sex'],
    });
    const { lower } = figure(both.groups[3]!.interval);
    // R: prop.test(70, 200, correct = FALSE)$conf.int
    expect(lower).toBeCloseTo(28.7288241, 6);
  });

  test('a declared missing county leaves no figure of its terrain, and its only county the printed reason', () => {
    const rows: Row[] = [
      { area: mountain, value: null, status: 'O' },
      { area: plainEast, value: null, status: 'O' },
      { area: plainWest, value: '30.0', numerator: 30, denominator: 100 },
    ];
    const { groups } = run(rows, { by: 'terrain' });
    expect(groups.map(({ value }) => value)).toEqual([unavailable('declared-missing'), unavailable('members-missing')]);
    for (const name of ['printed', 'numerator', 'denominator']) {
      expect(groups[0]).not.toHaveProperty(name);
      expect(groups[1]).not.toHaveProperty(name);
    }
  });

  test('counts whose sum no double holds are left out', () => {
    const rows = [plainEast, plainWest].map((area) => ({ area, value: 50, numerator: 1e308, denominator: 1.5e308 }));
    const [, plain] = run(rows, { by: 'terrain' }).groups;
    expect(plain).toMatchObject({ value: unavailable('not-representable') });
    expect(plain).not.toHaveProperty('numerator');
    expect(plain).not.toHaveProperty('denominator');
  });

  test('everyone may be selected of what is broken down, in words', () => {
    const query = { by: 'sex', select: { sex: '_T', urbanisation: 'R' } } as const;
    const { groups, total } = run(
      [
        { sex: 'F', urbanisation: 'R', value: 5 },
        { urbanisation: 'R', value: 6 },
      ],
      query,
    );
    expect([groups[0]!.value, total.value]).toEqual([ok(5), ok(6)]);
  });

  test('what all groups have in common is selected', () => {
    const rows: Row[] = [
      { sex: 'F', urbanisation: 'R', value: 5 },
      { sex: 'F', value: 6 },
    ];
    expect(run(rows, { by: 'sex', select: { urbanisation: 'R' } }).groups[0]!.value).toEqual(ok(5));
  });

  test('figures of other periods, months and days stand for nothing', () => {
    const rows: Row[] = [
      { sex: 'F', value: 1, period: '2022' },
      { sex: 'F', value: 2, period: '2021/2023' },
      { sex: 'F', value: 3, period: '2023-06' },
    ];
    expect(run(rows, { by: 'sex' }).groups[0]!.value).toEqual(unavailable('no-observation'));
    expect(run(rows, { by: 'sex', period: '2021/2023' }).groups[0]!.value).toEqual(ok(2));
  });
});

describe('intervals', () => {
  const interval = (row: Row, indicator = 'coverage') =>
    run([{ sex: 'F', ...row }], { by: 'sex', indicator }).groups[0]!.interval;

  test('come from the way a figure was collected, or say what is missing', () => {
    expect(interval({ value: 5 })).toEqual(unavailable('no-counts'));
    expect(interval({ value: 5, numerator: 0, denominator: 0 })).toEqual(unavailable('zero-denominator'));
    expect(interval({ value: 5, numerator: 1.5, denominator: 30 })).toEqual(unavailable('no-interval-method'));
    expect(interval({ value: 5, numerator: 5, denominator: 99.5 })).toEqual(unavailable('no-interval-method'));
    expect(interval({ value: 5, numerator: 5, denominator: 100 }, 'prevalence')).toEqual(
      unavailable('design-effect-unknown'),
    );
    expect(interval({ value: 5 }, 'students')).toEqual(unavailable('no-interval-method'));
    expect(interval({ value: 5 }, 'residents')).toEqual(unavailable('no-interval-method'));
    // 5 ± 1.959964 × 2
    expect(interval({ value: 5, standardError: 2 }, 'prevalence')).toEqual(
      ok({ level: 0.95, lower: expect.closeTo(1.080072, 6) as number, upper: expect.closeTo(8.919928, 6) as number }),
    );
  });

  test('of no event start at 0', () => {
    const found = figure(interval({ value: 0, numerator: 0, denominator: 1000 }, 'deaths'));
    expect([found.lower, found.upper]).toEqual([0, expect.closeTo(368.8879, 3)]);
  });
});

describe('a comparison', () => {
  test('with 0 has a gap and no ratio', () => {
    const { comparisons } = run(
      [
        { sex: 'F', value: 3 },
        { sex: 'M', value: 0 },
      ],
      { by: 'sex', indicator: 'burden' },
    );
    expect(comparisons[0]).toMatchObject({ gap: ok(3), ratio: unavailable('zero-denominator'), favours: 'reference' });
  });

  test('favours nobody where no direction is better', () => {
    const { comparisons } = run(
      [
        { sex: 'F', value: 3 },
        { sex: 'M', value: 2 },
      ],
      { by: 'sex', indicator: 'iodine' },
    );
    expect(comparisons[0]).toMatchObject({ favours: 'neither', people: unavailable('no-counts') });
  });
});

describe('a mistake of the caller', () => {
  const query = { by: 'sex' } as const;
  test.each([
    ['an unknown indicator', { ...query, indicator: 'coverag' }, 'argument/unknown-id'],
    ['an unknown area', { ...query, area: '1' }, 'argument/unknown-id'],
    ['a month', { ...query, period: '2023-06' }, 'argument/not-a-period'],
    ['no period', { ...query, period: 'last year' }, 'argument/not-a-period'],
    ['an unknown field', { by: 'height' as 'sex' }, 'argument/out-of-range'],
    ['a field twice', { by: ['sex', 'sex'] as const }, 'argument/out-of-range'],
    ['no field', { by: [] }, 'argument/out-of-range'],
    ['terrain and county', { by: ['terrain', 'county'] as const }, 'argument/out-of-range'],
    ['a level of 95', { ...query, level: 95 }, 'argument/out-of-range'],
    ['a selected sex', { ...query, select: { sex: 'F' } as const }, 'argument/out-of-range'],
    [
      'a selected age of several fields',
      { by: ['sex', 'age'] as const, select: { age: 'Y20' } },
      'argument/out-of-range',
    ],
  ])('%s is refused', (_, mistake, code) => {
    expect(() => run([{ value: 1 }], mistake)).toThrow(expect.objectContaining({ code }));
  });
});

test('a selection of what is broken down says what to do', () => {
  expect(() => run([{ value: 1 }], { by: 'sex', select: { sex: 'F' } })).toThrow(
    /select must be fields that by does not have: take sex out of one of the two.*sex: F/,
  );
});

test('the order of the rows changes nothing but the positions in its trace', () => {
  const rows: Row[] = [
    { age: 'Y50', value: 1 },
    { age: 'Y20', value: 2 },
    { age: 'Y35', value: 3 },
  ];
  const shown = (all: Row[]) => run(all, { by: 'age' }).groups.map(({ key, value }) => [key, value]);
  expect(shown(rows.toReversed())).toEqual(shown(rows));
});

describe('extreme figures and mistaken queries', () => {
  test('figures as far apart as a dataset takes them compare, and an interval that no double holds is unavailable', () => {
    const { comparisons } = run(
      [
        { sex: 'F', value: '1e59' },
        { sex: 'M', value: '1e-60' },
      ],
      { by: 'sex', indicator: 'students' },
    );
    expect(comparisons[0]).toMatchObject({ gap: ok(1e59), ratio: ok(1e119), favours: 'group' });
    const { groups } = run([{ value: '5', sex: 'F', standardError: 1e308 }], { by: 'sex' });
    expect(groups[0]!.interval).toEqual(unavailable('not-representable'));
  });

  test.each<[string, object]>([
    ['no field', { by: undefined }],
    ['a reference that is no key', { by: 'sex', reference: 5 }],
    ['a reference that JSON cannot hold', { by: 'sex', reference: { sex: 1n } }],
    ['a sex that nobody has', { by: 'sex', reference: { sex: 'X' } }],
    ['a field that groups do not have', { by: 'sex', reference: { gender: 'M' } }],
    ['ages in one text', { by: 'age', ages: 'Y0T4' }],
    ['an age twice', { by: 'age', ages: ['Y0T4', 'Y0T4'] }],
    ['a group that is no text', { by: 'group', groups: ['residents', null] }],
  ])('%s is refused', (_, query) => {
    expect(() => run([], query as Pick<DisaggregateQuery, 'by'>)).toThrow(
      expect.objectContaining({ code: 'argument/out-of-range' }),
    );
  });

  test('a period that is no text is refused, not looked up', () => {
    for (const period of [undefined, ['2023'], Object.create(null)] as string[]) {
      expect(() => run([], { by: 'sex', period })).toThrow(expect.objectContaining({ code: 'argument/not-a-period' }));
    }
  });
});
