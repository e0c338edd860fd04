import { describe, expect, test } from 'vitest';
import { aggregateParts } from './aggregate-parts.js';
import { frequencyQuantile } from './frequency-quantile.js';
import type { QuantileType } from './hyndman-fan.js';
import { mean } from './mean.js';
import { median } from './median.js';
import { poolYears } from './pool-years.js';
import { quantile } from './quantile.js';
import { ratioOfSums } from './ratio-of-sums.js';
import { standardDeviation } from './standard-deviation.js';
import { variance } from './variance.js';
import { weightedMean } from './weighted-mean.js';
import { weightedMedian } from './weighted-median.js';
import { weightedQuantile } from './weighted-quantile.js';
import { weightedVariance } from './weighted-variance.js';

const ok = (value: unknown) => ({ status: 'ok', value });
const unavailable = (reason: string) => ({ status: 'unavailable', reason });

describe('mean, variance, median', () => {
  test('of nothing and of one', () => {
    expect(mean([])).toEqual(unavailable('too-few-points'));
    expect(median([])).toEqual(unavailable('too-few-points'));
    expect(variance([])).toEqual(unavailable('too-few-points'));
    expect(standardDeviation([3])).toEqual(unavailable('too-few-points'));
    expect([mean([3]), median([3])]).toEqual([ok(3), ok(3)]);
  });

  test('of equal values have no spread at all', () => {
    const equal = new Array<number>(7).fill(0.1);
    expect([mean(equal), variance(equal), median(equal)]).toEqual([ok(0.1), ok(0), ok(0.1)]);
  });

  test('of huge numbers stay within doubles, or say that they do not', () => {
    expect(mean([1e308, 1e308])).toEqual(ok(expect.closeTo(1e308, -300)));
    expect(variance([1e200, -1e200])).toEqual(unavailable('not-representable'));
    expect(median([-1e308, 1e308])).toEqual(ok(0));
  });

  test('do not change what they are given', () => {
    const values = Object.freeze([3, 1, 2]);
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('weights', () => {
  test('of zero count for nothing, not even as the smallest', () => {
    expect(weightedQuantile([1, 2, 3], [0, 1, 1], 0)).toEqual(ok(2));
    expect(weightedMean([1e9, 2], [0, 5])).toEqual(ok(2));
  });

  test('all zero leave nothing', () => {
    for (const call of [weightedMean, weightedMedian, weightedVariance] as const) {
      expect(call([1, 2], [0, 0])).toEqual(unavailable('zero-denominator'));
    }
    expect(weightedMean([], [])).toEqual(unavailable('too-few-points'));
    expect(weightedQuantile([], [], 0.5)).toEqual(unavailable('too-few-points'));
    expect(weightedVariance([1, 2], [1, 0], { weights: 'frequency' })).toEqual(unavailable('too-few-points'));
  });

  test('of tenths add up: half of ten tenths is reached at the fifth', () => {
    const values = Array.from({ length: 10 }, (_, at) => at + 1);
    const tenths = values.map(() => 0.1);
    expect(weightedMedian(values, tenths)).toEqual(ok(5));
    expect(weightedMedian(values, tenths, { method: 'mid' })).toEqual(ok(5.5));
  });

  test('interpolate in types 4 and 5', () => {
    // Cumulative weights 1, 2, 4: half of 4 is reached at 20; three eighths lie half way between 10 and 20.
    expect(weightedQuantile([10, 20, 30], [1, 1, 2], 0.375, { type: 4 })).toEqual(ok(15));
    expect(weightedQuantile([10, 20, 30], [1, 1, 2], 0.1, { type: 4 })).toEqual(ok(10));
    // Midpoints 0.5, 1.5, 3: one quarter of 4 lies half way between the first two.
    expect(weightedQuantile([10, 20, 30], [1, 1, 2], 0.25, { type: 5 })).toEqual(ok(15));
    expect(weightedQuantile([10, 20, 30], [1, 1, 2], 1, { type: 5 })).toEqual(ok(30));
    expect(weightedQuantile([7, 7], [1, 3], 0.3, { type: 4 })).toEqual(ok(7));
  });

  test.each([
    ['too few', () => weightedMean([1, 2], [1])],
    ['negative', () => weightedMean([1, 2], [1, -1])],
    ['not whole where they are frequencies', () => frequencyQuantile([1], [0.5], 0.5)],
    ['with a type that needs a number of values', () => weightedQuantile([1], [1], 0.5, { type: 7 as 1 })],
    ['with a probability above 1', () => weightedQuantile([1], [1], 1.1)],
    ['an unknown type', () => quantile([1], 0.5, { type: 10 as QuantileType })],
    ['a probability that is none', () => quantile([1], Number.NaN)],
    ['values that are none', () => mean([1, Number.NaN])],
  ])('are refused: %s', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ code: 'argument/out-of-range' }));
  });
});

describe('a ratio of sums', () => {
  const small = { numerator: 9, denominator: 900 };
  const large = { numerator: 9, denominator: 9000 };

  test('weighs a small county like a small county', () => {
    // The mean of 1 % and 0.1 % would be 0.55 %.
    expect(ratioOfSums([small, large], { per: 100 })).toMatchObject({
      value: 1800 / 9900,
      numerator: 18,
      denominator: 9900,
    });
  });

  test('says how much of the denominator it covers, and which parts are missing', () => {
    const { coverage } = ratioOfSums([small, { numerator: null, denominator: 100 }, large]);
    expect(coverage).toEqual({ parts: 2, of: 3, denominator: ok(0.99), missing: [1] });
    expect(ratioOfSums([small, { numerator: 1, denominator: null }]).coverage.denominator).toEqual(
      unavailable('no-counts'),
    );
    expect(ratioOfSums([small], { wholeDenominator: 1800 }).coverage.denominator).toEqual(ok(0.5));
    expect(ratioOfSums([small], { wholeDenominator: 0 }).coverage.denominator).toEqual(unavailable('zero-denominator'));
  });

  test('of nothing, or over nobody, is unavailable and still says its coverage', () => {
    expect(ratioOfSums([{ numerator: 1, denominator: null }])).toMatchObject(unavailable('no-counts-to-combine'));
    expect(ratioOfSums([{ numerator: 0, denominator: 0 }])).toMatchObject({
      ...unavailable('zero-denominator'),
      coverage: { parts: 1, of: 1 },
    });
    expect(ratioOfSums([{ numerator: 1, denominator: 1e-300 }], { per: 1e300 })).toMatchObject(
      unavailable('not-representable'),
    );
  });
});

describe('pooled years', () => {
  const years = [2016, 2017, 2018, 2020].map((year) => ({ year, numerator: 1, denominator: 100 }));

  test('are refused when one is missing, unless that is allowed', () => {
    expect(poolYears(years, { end: 2020, span: 5 })).toMatchObject({
      ...unavailable('years-missing'),
      missingYears: [2019],
    });
    expect(poolYears(years, { end: 2020, span: 5, allowMissing: true, per: 1000 })).toMatchObject({
      status: 'ok',
      value: 10,
      period: '2016/2020',
      missingYears: [2019],
      coverage: { parts: 4, of: 5 },
    });
  });

  test('of one year are that year', () => {
    expect(poolYears(years, { end: 2020, span: 1 })).toMatchObject({ value: 0.01, period: '2020' });
  });

  test.each([
    ['a year given twice', () => poolYears([...years, ...years], { end: 2020, span: 2 })],
    ['no span', () => poolYears(years, { end: 2020, span: 0 })],
  ])('%s is refused', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ code: 'argument/out-of-range' }));
  });
});

describe('the figure of a whole', () => {
  const parts = [
    { value: 30, numerator: 3, denominator: 10 },
    { value: 10, numerator: 9, denominator: 90 },
  ];

  test.each([
    ['proportion', 'ratio-of-sums', 12],
    ['mean', 'weighted-mean', 12],
    ['count', 'sum', 40],
  ] as const)('of a %s is its %s', (measure, aggregation, expected) => {
    expect(aggregateParts(parts, { measure, aggregation }, 100)).toEqual(ok(expected));
  });

  test('is refused for a median, an index, and what may not be aggregated', () => {
    for (const measure of ['median', 'index'] as const) {
      expect(aggregateParts(parts, { measure, aggregation: 'weighted-mean' })).toEqual(unavailable('not-aggregable'));
    }
    expect(aggregateParts(parts, { measure: 'rate', aggregation: 'none' })).toEqual(unavailable('not-aggregable'));
  });

  test('needs every part, and the counts that its way needs', () => {
    const silent = { value: null, numerator: null, denominator: null };
    const uncounted = { value: 5, numerator: null, denominator: null };
    const way = { measure: 'proportion', aggregation: 'ratio-of-sums' } as const;
    expect(aggregateParts([], way)).toEqual(unavailable('no-observation'));
    expect(aggregateParts([...parts, silent], way)).toEqual(unavailable('members-missing'));
    expect(aggregateParts([...parts, uncounted], way)).toEqual(unavailable('no-counts-to-combine'));
    expect(aggregateParts([...parts, silent], { measure: 'count', aggregation: 'sum' })).toEqual(
      unavailable('members-missing'),
    );
    const weighted = { measure: 'mean', aggregation: 'weighted-mean' } as const;
    expect(aggregateParts([...parts, uncounted], weighted)).toEqual(unavailable('no-counts-to-combine'));
    expect(aggregateParts([{ ...uncounted, weight: 3 }], weighted)).toEqual(ok(5));
    expect(aggregateParts([{ value: 1, numerator: 0, denominator: 0 }], way)).toEqual(unavailable('zero-denominator'));
  });
});
