import { describe, expect, test } from 'vitest';
import { figure } from '../../../test/support/attainment-plan.js';
import { differenceInDifferences } from './difference-in-differences.js';

const unavailable = (reason: string) => ({ status: 'unavailable', reason });
const yearly = (values: readonly number[], first = 2015) => values.map((value, at) => ({ year: first + at, value }));
const unit = (name: string, treated: boolean, values: readonly number[], weight?: number) => ({
  unit: name,
  treated,
  values: yearly(values),
  ...(weight === undefined ? {} : { weight }),
});
describe('difference in differences', () => {
  const four = [
    unit('A', true, [10, 12, 20, 22]),
    unit('B', true, [30, 30, 41, 43]),
    unit('C', false, [5, 7, 8, 10]),
    unit('D', false, [50, 52, 52, 52]),
  ];

  test('of two by two is the difference of two differences, worked by hand', () => {
    const two = [unit('A', true, [10, 18]), unit('B', false, [40, 43])];
    const got = figure(differenceInDifferences(two, { start: 2016 }));
    // (18 − 10) − (43 − 40).
    expect(got.raw).toEqual({
      value: 5,
      inference: unavailable('too-few-units'),
      permutation: { status: 'ok', value: { p: 1, smallestP: 1, assignments: 2 } },
      conclusion: 'cannot-tell',
    });
    expect(got.effects[0]).toMatchObject({ year: 2016, observed: 18, without: 13 });
    expect(got.weighted).toEqual(unavailable('no-weights'));
    expect(got.trendsBefore.difference).toEqual(unavailable('too-few-points'));
  });

  test('of two units beside two has the error of Welch, worked by hand', () => {
    // Changes of the means: 10, 12 with the measure; 3, 1 without. 11 − 2 = 9; variances 2 ÷ 2 and 2 ÷ 2, error √2;
    // degrees of freedom (½ + ½)² ÷ (¼ + ¼) = 2. Of 6 choices the real one and its mirror image are largest.
    const { raw } = figure(differenceInDifferences(four, { start: 2017 }));
    expect(raw.value).toBe(9);
    expect(figure(raw.inference)).toMatchObject({ method: 'cluster-robust' });
    expect(figure(raw.inference).standardError).toBeCloseTo(Math.SQRT2, 12);
    expect(figure(raw.inference).degreesOfFreedom).toBeCloseTo(2, 12);
    expect(raw.permutation).toEqual({ status: 'ok', value: { p: 2 / 6, smallestP: 2 / 6, assignments: 6 } });
  });

  test('of one county among three claims nothing, however large the change', () => {
    const counties = [
      unit('A', true, [10, 11, 10, 900, 901]),
      unit('B', false, [20, 20.5, 20, 21, 20]),
      unit('C', false, [7, 7, 8, 7.2, 8]),
    ];
    const got = figure(differenceInDifferences(counties, { start: 2018, level: 0.8 }));
    expect(figure(got.raw.inference).p).toBeLessThan(0.01);
    expect(got.raw.conclusion).toBe('cannot-tell');
    expect(got.cautions).toContain('significance-impossible');
    expect(got.assumptions).toContain('equal-spread');
    // At a level of 60 % a p of 1/3 would do.
    expect(figure(differenceInDifferences(counties, { start: 2018, level: 0.6 })).raw.conclusion).toBe('rise');
  });

  test('of three counties beside three can be claimed at 90 %, where 1 − 0.9 is below 2 ÷ 20 in doubles', () => {
    const six = [8, 9, 10, 1, 2, 3].map((to, at) => unit(String(at), at < 3, [0, to]));
    const got = figure(differenceInDifferences(six, { start: 2016, level: 0.9 }));
    expect(figure(got.raw.permutation)).toEqual({ p: 0.1, smallestP: 0.1, assignments: 20 });
    expect(got.raw.conclusion).toBe('rise');
    expect(got.cautions).not.toContain('significance-impossible');
  });

  test('weights persons', () => {
    const weighted = four.map((one, at) => ({ ...one, weight: [3, 1, 1, 1][at]! }));
    // Changes 10 and 12 with weights 3 and 1: 10.5; less 2.
    expect(figure(figure(differenceInDifferences(weighted, { start: 2017 })).weighted).value).toBeCloseTo(8.5, 12);
    const [first, ...rest] = weighted;
    const { unit: name, treated, values } = first!;
    expect(
      figure(differenceInDifferences([{ unit: name, treated, values }, ...rest], { start: 2017 })).weighted,
    ).toEqual(unavailable('no-weights'));
  });

  test('sees a drift before the measure, and says what it could not see', () => {
    const drifting = [0, 1, 2, 3].map((at) => unit(`with ${String(at)}`, true, [0, 2 + at / 10, 4, 6, 8]));
    const still = [0, 1, 2, 3].map((at) => unit(`without ${String(at)}`, false, [5, 5 + at / 10, 5, 5, 5]));
    const got = figure(differenceInDifferences([...drifting, ...still], { start: 2018 }));
    expect(figure(got.trendsBefore.difference)).toMatchObject({ conclusion: 'cannot-tell' });
    expect(got.cautions).not.toContain('trends-differed-before');
    const apart = [...drifting, ...still].map((one, at) => ({
      ...one,
      values: one.values.map((point, year) => ({ ...point, value: point.value + (at % 4) * year * 0.1 })),
    }));
    const seen = figure(differenceInDifferences(apart, { start: 2018 }));
    expect(seen.trendsBefore.difference).toMatchObject({ value: { conclusion: 'rise' } });
    expect(seen.cautions).toContain('trends-differed-before');
    const noise = [1, -4, 3, -2, 4, -3, 2, -1];
    const vague = noise.map((size, at) => unit(String(at), at < 4, [0, size, -size, 0.1, 0.2]));
    expect(figure(differenceInDifferences(vague, { start: 2018 })).cautions).toContain(
      'difference-in-trends-could-hide',
    );
  });

  test('uses the years of all units and names the others', () => {
    const gappy = four.map((one, at) => (at === 1 ? { ...one, values: one.values.slice(1) } : one));
    const got = figure(differenceInDifferences(gappy, { start: 2017 }));
    expect(got.years).toEqual({ before: [2016], since: [2017, 2018] });
    expect(got.leftOut).toEqual([{ year: 2015, missing: ['B'] }]);
    expect(got.cautions).toContain('years-left-out');
  });

  test.each([
    ['no-treated-units', four.slice(2), 2017],
    ['no-treated-units', [], 2017],
    ['no-comparison-units', four.slice(0, 2), 2017],
    ['too-few-before', four, 2015],
    ['too-few-since', four, 2019],
  ])('is %s: case %#', (reason, units, start) => {
    expect(differenceInDifferences(units, { start })).toEqual(unavailable(reason));
  });

  test('of a unit with two figures in one year has a reason, and of equal changes no inference', () => {
    const twice = [...four, { unit: 'E', treated: false, values: [...yearly([1, 2]), { year: 2015, value: 3 }] }];
    expect(differenceInDifferences(twice, { start: 2016 })).toEqual(unavailable('conflicting-values'));
    const equal = four.map((one) => ({ ...one, values: yearly(one.treated ? [0.1, 0.4] : [0.2, 0.3]) }));
    const { raw } = figure(differenceInDifferences(equal, { start: 2016 }));
    expect([raw.inference, raw.conclusion]).toEqual([unavailable('perfect-fit'), 'cannot-tell']);
    expect(raw.value).toBeCloseTo(0.2, 14);
  });

  test('refuses a unit named twice, and weights that are none', () => {
    expect(() => differenceInDifferences([...four, four[0]!], { start: 2017 })).toThrow(/units\[4\]\.unit/);
    const bad = [{ ...four[0]!, weight: 0 }, ...four.slice(1)];
    expect(() => differenceInDifferences(bad, { start: 2017 })).toThrow(/units\[0\]\.weight/);
    expect(() => differenceInDifferences(four, { start: 2017, level: 0 })).toThrow(/level/);
  });

  test('names of units may be those of object members', () => {
    const odd = four.map((one, at) => ({ ...one, unit: ['__proto__', 'constructor', 'toString', ''][at]! }));
    expect(figure(differenceInDifferences(odd, { start: 2017 })).raw.value).toBe(9);
  });

  test('holds figures near the ends of doubles, or says that it cannot', () => {
    const scaled = (by: number) =>
      four.map((one) => ({ ...one, values: yearly(one.values.map(({ value }) => value * by)) }));
    expect(figure(differenceInDifferences(scaled(1e305), { start: 2017 })).raw.value / 9e305).toBeCloseTo(1, 10);
    expect(JSON.stringify(differenceInDifferences(scaled(1e305), { start: 2017 }))).not.toMatch(/null/);
    const opposite = [unit('A', true, [-1e308, 1e308]), unit('B', false, [1e308, -1e308])];
    expect(differenceInDifferences(opposite, { start: 2016 })).toEqual(unavailable('not-representable'));
  });
});
