import { describe, expect, test } from 'vitest';
import { type Clause, figure, judge } from './support/attainment-plan.js';

/**
 * Cases on which other systems of the field are known to differ or to fail, as this package decides them. The figures come
 * from the published methods and tests named with each; what is expected is worked out by hand here.
 */
const rising = (value: string, fields: Partial<Clause> = {}): Clause =>
  ({ kind: 'at-least', value, ...fields }) as Clause;
const falling = (value: string, fields: Partial<Clause> = {}): Clause =>
  ({ kind: 'at-most', value, indicator: 'burden', ...fields }) as Clause;

describe('Open SDG, measure of progress', () => {
  test('60 to 55 against at least 50 is reached, and its regression is not hidden', () => {
    const verdict = judge(rising('50'), { 2015: '62', 2020: '60', 2022: '57', 2024: '55' });
    expect([verdict.status, verdict.pace]).toEqual(['attained', { status: 'unavailable', reason: 'base-beyond-goal' }]);
    expect(verdict.reasons).toContain('met-and-worsening');
  });

  test('50 to 49 against at least 50 is a verdict, not a division by 0', () => {
    expect(judge(rising('50'), { 2020: '50', 2024: '49' })).toMatchObject({
      status: 'behind',
      reasons: ['fell-below-goal', 'base-equals-goal'],
    });
  });

  test('10 to 5 against 0 is half of the way, whatever would be put in the place of 0', () => {
    expect(figure(judge(falling('0'), { 2020: '10', 2025: '5' }, { asOf: 2025 }).pace)).toMatchObject({
      progress: 0.5,
      elapsed: 0.5,
    });
  });

  test('0 to 5 against 50 is a tenth of the way, not the fastest growth there is', () => {
    const verdict = judge(rising('50'), { 2020: '0', 2025: '5' }, { asOf: 2025 });
    expect(figure(verdict.pace)).toMatchObject({ progress: 0.1, elapsed: 0.5, state: 'behind-schedule' });
  });

  test('−2 to 1 against 10 goes through 0: (1 + 2) ÷ (10 + 2)', () => {
    const clause = rising('10', { indicator: 'growth', unit: '1' });
    expect(figure(judge(clause, { 2020: '-2', 2025: '1' }, { asOf: 2025 }).pace).progress).toBe(0.25);
  });

  test('10 in the base year, 20 nine years on, against 30 by the fifth year: final, judged at its year', () => {
    const points = { 2020: '10', 2025: '14', 2029: '20' };
    expect(judge(rising('30', { by: 2025 }), points, { asOf: 2029 })).toMatchObject({
      status: 'behind',
      final: true,
      level: { value: { value: '14', year: 2025 } },
      pace: { value: { progress: 0.2, elapsed: 1 } },
    });
  });

  test('99 to 99.2 with a natural limit is judged by its goal: 0.2 of 0.8 points in half of the time', () => {
    const verdict = judge(rising('99.8'), { 2020: '99', 2025: '99.2' }, { asOf: 2025 });
    expect(figure(verdict.pace)).toMatchObject({ progress: 0.25, elapsed: 0.5 });
  });
});

describe('maternal mortality of the nation against 12 per 100,000', () => {
  test('16.9 in 2020, 14.3 in 2024: 53 % of the way in 40 % of the time', () => {
    // 2.6 ÷ 4.9 = 0.53061; ÷ 0.4 = 1.32653; 16.9 − 0.4 × 4.9 = 14.94.
    const clause = falling('12', { indicator: 'deaths', unit: '1/10万' });
    const { progress, elapsed, ratio, expected } = figure(judge(clause, { 2020: '16.9', 2024: '14.3' }).pace);
    expect([progress, elapsed]).toEqual([26 / 49, 0.4]);
    expect(ratio).toBeCloseTo(1.3265306122448977, 14);
    expect(expected).toBeCloseTo(14.94, 12);
  });

  test('20.1 against 20 is missed, and nearly met: official reports of 2016 call it 基本实现', () => {
    const clause = falling('20', { indicator: 'deaths', unit: '1/10万' });
    expect(judge(clause, { 2020: '30', 2024: '20.1' }).level).toMatchObject({
      value: { state: 'nearly', margin: '-0.1' },
    });
  });
});

describe('compound rates and points', () => {
  test('women’s share and men’s share of one body progress alike: 30 to 34.6 against 40, 70 to 65.4 against 60', () => {
    // 4.6 ÷ 10 = 0.46 in half of the time; ratio 0.92 both ways, where compound rates give 0.99 and 0.88.
    const women = figure(judge(rising('40'), { 2020: '30', 2025: '34.6' }, { asOf: 2025 }).pace);
    const men = figure(judge(falling('60'), { 2020: '70', 2025: '65.4' }, { asOf: 2025 }).pace);
    expect([women.progress, women.ratio]).toEqual([0.46, 0.92]);
    expect([men.progress, men.ratio]).toEqual([0.46, 0.92]);
  });

  test.each([
    // (14 − 10) ÷ (30 − 10) ÷ 0.5 = 0.4; (80 − 100) ÷ (20 − 100) ÷ 0.5 = 0.5.
    [rising('30'), { 2020: '10', 2025: '14' }, 0.4],
    [falling('20'), { 2020: '100', 2025: '80' }, 0.5],
    // UN Progress Chart: 20 to 19 against 40 moves away. −1 ÷ 20 ÷ 0.5 = −0.1.
    [rising('40'), { 2020: '20', 2025: '19' }, -0.1],
  ] as [Clause, Record<string, string>, number][])('pace of %j over %j: %d', (clause, points, ratio) => {
    expect(figure(judge(clause, points, { asOf: 2025 }).pace).ratio).toBe(ratio);
  });

  test('100 to 80 where more is wanted is a move away, not progress of the same size', () => {
    const verdict = judge({ kind: 'increase', indicator: 'growth' }, { 2020: '100', 2025: '80' }, { asOf: 2025 });
    expect(verdict.status).toBe('behind');
  });
});

describe('a path to a goal', () => {
  test('from 68 in 2018 to 99 in 2025 runs in equal steps (WHO, triple billion): so does the value that is on schedule', () => {
    // 68 + 31 × k ÷ 7 in the k-th year.
    for (const [year, onPath] of [
      [2023, 90.14285714285714],
      [2024, 94.57142857142857],
    ] as const) {
      const pace = figure(judge(rising('99', { by: 2025 }), { 2018: '68', [year]: '75' }, { asOf: year }).pace);
      expect(pace.expected).toBeCloseTo(onPath, 12);
    }
  });

  test('exactly on it is on schedule; a rule that asks for strictly more than time would say no', () => {
    expect(
      judge(rising('1200', { indicator: 'growth', unit: '1' }), { 2020: '0', 2025: '600' }, { asOf: 2025 }).status,
    ).toBe('on-track');
  });
});

describe('parity', () => {
  test.each([
    ['40', 'not-met'],
    ['45', 'met'],
    ['50', 'met'],
    ['55', 'met'],
    ['60', 'not-met'],
  ])('a band of 45 to 55 % holds both its ends: %s %s (Egapro)', (value, state) => {
    expect(judge({ kind: 'about', value: '50', tolerance: '5' }, { 2024: value }).level).toMatchObject({
      value: { state },
    });
  });

  test.each([
    // (men − women) ÷ men: 100 ÷ 200 = 50 %, 10 ÷ 100 = 10 %, 0 ÷ 100 = 0.
    ['100', '200', '50'],
    ['90', '100', '10'],
    ['100', '100', '0'],
  ])('the relative gap of women %s and men %s is %s %% of men (Egapro)', (women, men, gap) => {
    const points = ['2020', '2024'].flatMap((period) => [
      { period, value: period === '2020' ? '50' : women, sex: 'F' as const },
      { period, value: period === '2020' ? '100' : men, sex: 'M' as const },
    ]);
    const clause: Clause = { kind: 'narrow-gap', between: 'sex', measure: 'relative', indicator: 'growth' };
    expect(figure(judge(clause, points).level)).toMatchObject({ value: gap, unit: '%' });
  });

  test('over men’s 0 there is none', () => {
    const points = ['2020', '2024'].flatMap((period) => [
      { period, value: '100', sex: 'F' as const },
      { period, value: '0', sex: 'M' as const },
    ]);
    const clause: Clause = { kind: 'narrow-gap', between: 'sex', measure: 'relative', indicator: 'growth' };
    expect(judge(clause, points).level).toEqual({ status: 'unavailable', reason: 'zero-denominator' });
  });
});

test('实现程度 is at most 1: the smaller of value ÷ goal and 1, not the greater (akvo, period accomplishment)', () => {
  expect(judge(rising('100', { indicator: 'growth', unit: '1' }), { 2024: '40' }).level).toMatchObject({
    value: { achievement: 0.4 },
  });
  expect(judge(rising('100', { indicator: 'growth', unit: '1' }), { 2024: '130' }).level).toMatchObject({
    value: { achievement: 1 },
  });
});

test('a falling indicator without data is not 100 % (Imihigo)', () => {
  expect(judge(falling('10'), {})).toMatchObject({ status: 'no-data', level: { status: 'unavailable' } });
});
