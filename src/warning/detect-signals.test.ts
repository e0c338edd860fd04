import { describe, expect, test } from 'vitest';
import type { Outcome } from '../model/outcome.js';
import { detectReversal } from './detect-reversal.js';
import { detectVolatility } from './detect-volatility.js';
import type { SignalOptions, SignalPoint } from './series-signal.js';

// All series of this file are synthetic.
const counted = (events: readonly number[], among = 20_000, per = 100_000): SignalPoint[] =>
  events.map((numerator, index) => ({
    period: 2015 + index,
    value: (numerator / among) * per,
    numerator,
    denominator: among,
  }));
const bare = (values: readonly number[]): SignalPoint[] =>
  values.map((value, index) => ({ period: 2015 + index, value }));
const got = <Value>(outcome: Outcome<Value>): Value => {
  if (outcome.status === 'unavailable') throw new Error(outcome.reason);
  return outcome.value;
};

describe('volatility with counts', () => {
  test('is found where one of the years lies beyond counting noise', () => {
    const found = got(detectVolatility(counted([30, 34, 28, 31, 29, 33, 60])));
    expect(found).toMatchObject({ detected: true, direction: 'up', year: 2021, noise: 'counting', value: 300 });
  });

  test('is the exact tail of a count: one event among small numbers is nothing', () => {
    expect(got(detectVolatility(counted([0, 0, 0, 0, 0, 0, 1]))).detected).toBe(false);
    expect(got(detectVolatility(counted([0, 0, 0, 0, 0, 0, 5]))).detected).toBe(true);
  });

  // Years without any trend (slope 0 by symmetry): 12 events in six years, so the expectation of the seventh follows a gamma
  // distribution of shape 12.5 and the count a negative binomial one with probability 6/7. In R:
  // qnorm((pnbinom(9, 12.5, 6/7, lower.tail = FALSE) + pnbinom(8, 12.5, 6/7, lower.tail = FALSE)) / 2, lower.tail = FALSE)
  // = 3.174761272305. The counts are so few among so many that they are Poisson to nine digits.
  test('agrees with the negative binomial distribution of R', () => {
    const { statistic } = got(detectVolatility(counted([2, 1, 3, 3, 1, 2, 9], 1e9)));
    expect(Math.abs(statistic / 3.174761272305 - 1)).toBeLessThan(1e-8);
  });

  test('a share and its complement give the same finding the other way up', () => {
    const deaths = [30, 34, 28, 31, 29, 33, 60];
    const survived = counted(deaths.map((count) => 20_000 - count));
    const one = got(detectVolatility(counted(deaths)));
    const other = got(detectVolatility(survived));
    expect(other.direction).toBe('down');
    // 1 − share loses a few of sixteen digits where the share is 0.0015.
    expect(Math.abs(other.statistic / one.statistic - 1)).toBeLessThan(1e-9);
  });

  test('years that scatter more than counting explains have another noise, learnt from them', () => {
    const erratic = counted([300, 500, 250, 450, 520, 280, 540]);
    expect(got(detectVolatility(erratic))).toMatchObject({ noise: 'history', detected: false });
  });

  test('a ratio of two counts is noisy on both sides', () => {
    const ratio = [105, 102, 108, 104, 106, 103, 128].map(
      (boys, index): SignalPoint => ({ period: 2015 + index, value: boys, numerator: boys * 10, denominator: 1000 }),
    );
    const both = got(detectVolatility(ratio, { counting: 'ratio' }));
    const one = got(detectVolatility(ratio, { counting: 'rate' }));
    // Var(log(a ÷ b)) = 1/a + 1/b, about twice 1/a.
    expect(one.statistic / both.statistic).toBeGreaterThan(1.3);
    expect(one.statistic / both.statistic).toBeLessThan(1.5);
    expect(Math.abs(both.expected / 104.7 - 1)).toBeLessThan(0.01);
  });

  test('no event in any year is no noise and no alarm', () => {
    expect(got(detectVolatility(counted([0, 0, 0, 0, 0])))).toMatchObject({ detected: false, expected: 0, value: 0 });
  });

  test('every case an event: the same from above', () => {
    const all = counted([20_000, 20_000, 20_000, 20_000, 20_000], 20_000, 100);
    expect(got(detectVolatility(all))).toMatchObject({ detected: false, value: 100, expected: 100 });
  });
});

describe('volatility without counts', () => {
  test('needs more with few years than with many', () => {
    // Both last figures lie the same distance from years that scatter alike.
    const short = got(detectVolatility(bare([10, 11, 10.4, 9.6, 16])));
    const long = got(detectVolatility(bare([10, 11, 10.4, 9.6, 10, 11, 10.4, 9.6, 10, 11, 10.4, 9.6, 16])));
    expect(short).toMatchObject({ noise: 'history', detected: false });
    expect(long).toMatchObject({ noise: 'history', detected: true });
  });

  test('one wild year long ago does not blind it', () => {
    const quiet = [10, 11, 10.4, 9.6, 10.2, 10.8, 9.9, 10.5];
    const wild = quiet.with(2, 60);
    expect(got(detectVolatility(bare([...quiet, 20]))).detected).toBe(true);
    expect(got(detectVolatility(bare([...wild, 20]))).detected).toBe(true);
  });

  test('a steady trend is no alarm', () => {
    expect(got(detectVolatility(bare([10, 12.1, 13.9, 16.2, 18, 20.1, 21.9]))).detected).toBe(false);
  });

  test('equal years say nothing about noise, unless the rounding does', () => {
    const flat = bare([99.8, 99.8, 99.8, 99.8, 99.8, 99.7]);
    expect(detectVolatility(flat)).toEqual({ status: 'unavailable', reason: 'no-variation' });
    expect(got(detectVolatility(flat, { rounding: 0.05 })).detected).toBe(false);
  });

  test('one point without counts makes the series one without counts', () => {
    const points = counted([30, 34, 28, 31, 29, 33, 60]);
    const [first, ...rest] = points;
    expect(got(detectVolatility([{ period: first!.period, value: first!.value }, ...rest])).noise).toBe('history');
  });
});

describe('a reversal', () => {
  test('is two years against the earlier direction', () => {
    const found = got(detectReversal(counted([80, 74, 65, 60, 52, 45, 75, 78])));
    expect(found).toMatchObject({ detected: true, before: 'falling', direction: 'up', turn: 2021, year: 2022 });
  });

  test('is not falling more slowly, nor falling faster', () => {
    expect(got(detectReversal(counted([400, 360, 320, 280, 240, 200, 199, 198]))).detected).toBe(false);
    expect(got(detectReversal(counted([400, 390, 380, 370, 360, 350, 200, 100]))).detected).toBe(false);
  });

  test('is a shift of a level series to either side', () => {
    const level = [100, 104, 97, 101, 99, 103, 98];
    expect(got(detectReversal(counted([...level, 140, 138])))).toMatchObject({ detected: true, before: 'level' });
    expect(got(detectReversal(counted([...level, 65, 62])))).toMatchObject({ detected: true, direction: 'down' });
  });

  test('is not one year alone', () => {
    expect(got(detectReversal(counted([100, 104, 97, 101, 99, 103, 98, 101, 125]))).detected).toBe(false);
  });

  test('needs four years before two', () => {
    const points = counted([80, 74, 65, 60, 75]);
    expect(detectReversal(points)).toEqual({ status: 'unavailable', reason: 'too-few-points' });
    expect(detectReversal(counted([80, 74, 65, 60, 75, 76])).status).toBe('ok');
  });

  test('in a real series: Beijing’s maternal mortality 2013 to 2017 rose for two years, too short to tell', () => {
    const beijing = [9.45, 7.19, 8.69, 10.83, 8.17].map((value, index) => ({ period: 2013 + index, value }));
    expect(got(detectVolatility(beijing)).detected).toBe(false);
    expect(detectReversal(beijing)).toEqual({ status: 'unavailable', reason: 'too-few-points' });
  });
});

describe.each([
  ['detectVolatility', detectVolatility],
  ['detectReversal', detectReversal],
])('%s', (_, detect) => {
  const series = counted([30, 34, 28, 31, 29, 33, 60, 62]);

  test('takes points in any order and the same point twice', () => {
    expect(detect([...series].reverse())).toEqual(detect(series));
    expect(detect([...series, series[3]!])).toEqual(detect(series));
  });

  test('has no answer where a year has two figures', () => {
    expect(detect([...series, { ...series[3]!, value: 1 }])).toEqual({
      status: 'unavailable',
      reason: 'conflicting-values',
    });
  });

  test('sees nothing after the year that it is asked for', () => {
    expect(detect(series, { asOf: 2021 })).toEqual(detect(series.slice(0, 7)));
    expect(detect(series, { asOf: 2018 })).toEqual({ status: 'unavailable', reason: 'too-few-points' });
  });

  test('has a threshold that is the accepted share of false alarms', () => {
    // qnorm(0.975), qnorm(0.995) of R.
    expect(Math.abs(got(detect(series, { falseAlarms: 50 })).threshold - 1.959963984540054)).toBeLessThan(1e-12);
    expect(Math.abs(got(detect(series, { falseAlarms: 10 })).threshold - 2.5758293035489)).toBeLessThan(1e-12);
  });

  test('has no answer for figures beyond every unit', () => {
    expect(detect(bare([1, 2, 3, 4, 5, 6, 1e300]))).toEqual({ status: 'unavailable', reason: 'not-representable' });
  });

  test.each([
    ['points', 5, {}, 'a list'],
    ['points[0].period', [{ period: 2015.5, value: 1 }], {}, 'a whole year'],
    ['points[0].value', [{ period: 2015, value: Number.NaN }], {}, 'a finite number'],
    ['points[0].period', [null], {}, 'a whole year'],
    ['points[0].numerator', [{ period: 2015, value: 1, numerator: -1, denominator: 5 }], {}, '0 or more'],
    ['points[0].numerator', [{ period: 2015, value: 1, numerator: 0.5, denominator: 5 }], {}, 'whole number'],
    ['points[0].denominator', [{ period: 2015, value: 1, numerator: 0, denominator: 0 }], {}, '1 or more'],
    ['counting', series, { counting: 'guess' }, 'proportion, rate or ratio'],
    ['counting', counted([5, 5, 5, 5, 5, 5], 4), { counting: 'proportion' }, 'a numerator is larger'],
    ['asOf', series, { asOf: 2020.5 }, 'a whole year'],
    ['rounding', series, { rounding: -1 }, '0 or more'],
    ['falseAlarms', series, { falseAlarms: 0 }, 'above 0'],
    ['falseAlarms', series, { falseAlarms: Number.NaN }, 'above 0'],
  ])('refuses %s that make no sense: case %#', (name, points, options, expected) => {
    expect(() => detect(points as SignalPoint[], options as SignalOptions)).toThrow(`\`${name}\``);
    expect(() => detect(points as SignalPoint[], options as SignalOptions)).toThrow(expected);
  });
});
