import { describe, expect, test } from 'vitest';
import type { Outcome } from '../model/outcome.js';
import type { Projection, ProjectionInput, ProjectOptions } from '../model/projection.js';
import { attainmentProbability } from './attainment-probability.js';
import { learntConstants } from './learnt-constants.js';
import { project } from './project.js';

const share = { lower: 0, upper: 100 };
const yearly = (values: readonly number[], from = 2010): ProjectionInput[] =>
  values.map((value, index) => ({ period: from + index, value }));
const figure = <Value>(outcome: Outcome<Value>): Value => {
  if (outcome.status === 'unavailable') throw new Error(outcome.reason);
  return outcome.value;
};
const done = (series: readonly ProjectionInput[], options: ProjectOptions): Projection =>
  figure(project(series, options));
const at = (projection: Projection, period: number) => projection.points.find((point) => point.period === period)!;
const finite = (projection: Projection): void => {
  // JSON turns NaN and Infinity into null, and undefined into nothing.
  expect(JSON.parse(JSON.stringify(projection))).toEqual(projection);
  for (const { value, intervals } of projection.points) {
    for (const { lower, upper } of intervals) {
      expect(lower).toBeLessThanOrEqual(value);
      expect(upper).toBeGreaterThanOrEqual(value);
    }
  }
};
const methods = ['auto', 'no-change', 'drift', 'linear', 'compound', 'theta', 'damped-trend', 'logistic'];

describe('a projection', () => {
  test('has one point for every year from the last, exclusive, to the one asked for', () => {
    const projection = done(yearly([10, 11, 12, 14]), { to: 2017 });
    expect(projection.points.map(({ period }) => period)).toEqual([2014, 2015, 2016, 2017]);
    expect(projection.points[0]!.intervals.map(({ level }) => level)).toEqual([0.5, 0.8, 0.95]);
  });

  test('says method, points, span, what was left out, and that it is projected', () => {
    const series = [
      { period: '2013', value: 5 },
      { period: 2010, value: 4 },
      { period: '2011/2015', value: 9 },
      { period: '2012-11-01', value: 9 },
      { period: 2011, value: 4.5 },
      { period: 2012, value: 4.6 },
      { period: 2012, value: 4.6 },
    ];
    const { method, basis, pointsUsed, span, leftOut } = done(series, { to: 2016 });
    expect({ method, basis, pointsUsed, span }).toEqual({
      method: 'auto',
      basis: 'projected',
      pointsUsed: 4,
      span: { from: 2010, to: 2013 },
    });
    expect(leftOut).toEqual([
      { period: '2011/2015', reason: 'not-a-year' },
      { period: '2012-11-01', reason: 'not-a-year' },
      { period: 2012, reason: 'duplicate' },
    ]);
  });

  test('does not depend on the order of the points and changes none of them', () => {
    const series = yearly([12, 14, 13, 17, 18]);
    const turned = Object.freeze(series.toReversed().map((point) => Object.freeze(point)));
    expect(done(turned, { to: 2020 })).toEqual(done(series, { to: 2020 }));
  });

  test('can be done again by hand from its explanation', () => {
    const projection = done(yearly([30, 26.1, 24, 23.2, 21.7, 20.1]), { to: 2020, bounds: { lower: 0 } });
    const { level, drift, shrinkage, damping } = projection.explanation!;
    let fading = 0;
    projection.points.forEach(({ value }, index) => {
      fading += damping ** (index + 1);
      expect(Math.abs(value - (level + shrinkage * drift * fading))).toBeLessThan(1e-9);
    });
  });

  test('stands on fewer than 200 learnt numbers', () => {
    const count = (value: unknown): number =>
      typeof value === 'number'
        ? 1
        : Object.values(value as object).reduce((sum: number, part) => sum + count(part), 0);
    expect(count(learntConstants)).toBeLessThan(200);
  });
});

describe('what a series may be', () => {
  test.each([
    ['under three points', yearly([1, 2]), 'too-few-points'],
    ['nothing', [], 'too-few-points'],
    ['months only', [{ period: '2021-06', value: 1 }], 'too-few-points'],
    ['two values for one year', [...yearly([1, 2, 3, 4]), { period: 2011, value: 3 }], 'conflicting-values'],
    [
      'a break before the last two',
      yearly([1, 2, 3, 9, 9]).map((p, i) => (i === 3 ? { ...p, break: true } : p)),
      'series-break',
    ],
  ])('%s: a reason', (_, series, reason) => {
    expect(project(series, { to: 2030 })).toEqual({ status: 'unavailable', reason });
  });

  test.each([[2014], [2012]])('a target year that has passed (%i): a reason', (to) => {
    expect(project(yearly([1, 2, 3, 4, 5]), { to })).toEqual({ status: 'unavailable', reason: 'deadline-passed' });
  });

  test.each([
    ['three points', [5, 7, 8]],
    ['all equal', [40, 40, 40, 40, 40]],
    ['alternating', [40, 60, 40, 60, 40, 60]],
    ['saturated at 100', [100, 100, 100, 100, 100]],
    ['close to 100', [97, 98.5, 99.2, 99.6, 99.8]],
    ['at 0', [0, 0, 0, 0, 0]],
    ['one wild point', [50, 51, 52, 5000, 53, 54]],
    ['a value beyond its bounds', [99, 100, 101, 100.5]],
    ['figures far from 1', [1e90, 2e90, 3e90, 4e90]],
    ['figures near 0', [1e-90, 2e-90, 3e-90, 4e-90]],
  ])('%s: inside the bounds, with width, finite, by every method that applies', (_, values) => {
    for (const method of methods) {
      const outcome = project(yearly(values), { to: 2055, bounds: share, method });
      if (outcome.status === 'unavailable') {
        expect(['not-positive', 'not-inside-bounds']).toContain(outcome.reason);
        continue;
      }
      finite(outcome.value);
      for (const { value, intervals } of outcome.value.points) {
        for (const limit of [value, ...intervals.flatMap(({ lower, upper }) => [lower, upper])]) {
          expect(limit).toBeGreaterThanOrEqual(0);
          expect(limit).toBeLessThanOrEqual(100);
        }
      }
    }
  });

  test.each([
    ['all equal', [40, 40, 40, 40, 40], share],
    ['saturated', [100, 100, 100, 100], share],
    ['zero with two bounds', [0, 0, 0, 0], share],
    ['zero without an upper bound', [0, 0, 0, 0], { lower: 0 }],
    ['zero without bounds', [0, 0, 0, 0], {}],
  ])('%s: auto gives it a width, from series like it', (_, values, bounds) => {
    const { lower, upper } = at(done(yearly(values), { to: 2016, bounds, levels: [0.8] }), 2016).intervals[0]!;
    expect(upper - lower).toBeGreaterThan(0);
  });

  test('three and four points are shrunk hard: 1, 2, 4 does not run away', () => {
    const { points } = done(yearly([1, 2, 4]), { to: 2030 });
    // Doubling for eighteen years would be a million, the last change carried on 40.
    expect(Math.max(...points.map(({ value }) => value))).toBeLessThan(9);
    expect(done(yearly([1, 2, 4]), { to: 2030 }).explanation!.shrinkage).toBeLessThan(0.5);
    expect(done(yearly([1, 2, 3, 4]), { to: 2030 }).explanation!.shrinkage).toBeLessThan(0.8);
  });

  test('an upper bound that is a formality changes nothing', () => {
    const deaths = yearly([21.7, 20.1, 19.9, 19.6, 18.3, 17.8, 16.9, 16.1]);
    const far = done(deaths, { to: 2025, bounds: { lower: 0, upper: 100_000 } });
    const near = done(deaths, { to: 2025, bounds: { lower: 0 } });
    far.points.forEach(({ value, intervals }, index) => {
      // The distance to the far bound is a feature of the weights: a thousandth of the value at most.
      expect(Math.abs(value - near.points[index]!.value)).toBeLessThan(0.02);
      expect(Math.abs(intervals[2]!.upper - near.points[index]!.intervals[2]!.upper)).toBeLessThan(0.1);
    });
  });

  test('one wild point does not decide where the series goes', () => {
    const calm = at(done(yearly([50, 51, 50, 51, 52, 51, 52, 53]), { to: 2020 }), 2020).value;
    const wild = at(done(yearly([50, 51, 50, 90, 52, 51, 52, 53]), { to: 2020 }), 2020).value;
    expect(Math.abs(wild - calm)).toBeLessThan(8);
  });

  test('what lies before a break does not speak for what lies after it', () => {
    const after = [31, 32, 31.5, 33];
    const broken = [
      ...yearly([80, 81, 82], 2007),
      ...yearly(after).map((p, i) => (i === 0 ? { ...p, break: true } : p)),
    ];
    const { leftOut, points, pointsUsed } = done(broken, { to: 2016 });
    expect(points).toEqual(done(yearly(after), { to: 2016 }).points);
    expect(pointsUsed).toBe(4);
    expect(leftOut).toEqual([2007, 2008, 2009].map((period) => ({ period, reason: 'before-break' })));
  });

  test.each([
    ['a value that is no number', [...yearly([1, 2, 3]), { period: 2013, value: Number.NaN }], {}],
    ['an infinite value', [...yearly([1, 2, 3]), { period: 2013, value: Number.POSITIVE_INFINITY }], {}],
    ['a half year as target', yearly([1, 2, 3]), { to: 2020.5 }],
    ['a level of 1', yearly([1, 2, 3]), { levels: [1] }],
    ['a level of 0', yearly([1, 2, 3]), { levels: [0] }],
    ['bounds the wrong way round', yearly([1, 2, 3]), { bounds: { lower: 5, upper: 1 } }],
    ['a bound that is no number', yearly([1, 2, 3]), { bounds: { lower: Number.NaN } }],
    ['an unknown method', yearly([1, 2, 3]), { method: 'prophet' }],
    ['a method of the prototype', yearly([1, 2, 3]), { method: 'constructor' }],
    ['counts of another length', yearly([1, 2, 3]), { counts: [null] }],
    ['a denominator of 0', yearly([1, 2, 3]), { counts: [null, null, { numerator: 1, denominator: 0 }] }],
  ])('%s is refused', (_, series, options) => {
    expect(() => project(series, { to: 2020, ...options })).toThrow(/must be/);
  });

  test('no array at all is refused', () => {
    expect(() => project('2010' as never, { to: 2020 })).toThrow(/takes an array/);
  });
});

describe('a method that does not apply says why', () => {
  test('compound growth needs figures above 0', () => {
    expect(project(yearly([0, 1, 2]), { to: 2020, method: 'compound' })).toMatchObject({ reason: 'not-positive' });
  });

  test('the logistic curve needs two bounds and values between them', () => {
    const options = { to: 2020, method: 'logistic' };
    expect(project(yearly([1, 2, 3]), options)).toMatchObject({ reason: 'bounds-needed' });
    expect(project(yearly([98, 99, 100]), { ...options, bounds: share })).toMatchObject({
      reason: 'not-inside-bounds',
    });
  });
});

describe('counts', () => {
  // A city of 14,000 births a year: one or two deaths, or none, are a ratio of 7, 14 or 0.
  const events = [1, 2, 0, 1, 3, 1, 0, 2];
  const counts = events.map((numerator) => ({ numerator, denominator: 14_000 }));
  const series = yearly(events.map((number) => (number / 14_000) * 100_000));

  test('a rate that is mostly noise is shrunk to what all years share, and its change to nothing', () => {
    const projection = done(series, { to: 2023, bounds: { lower: 0 }, counts });
    const { level, shrinkage, drift, countingShare } = projection.explanation!;
    // 10 deaths in 8 × 14,000 births are 8.93 per 100,000.
    expect(Math.abs(level - 8.93)).toBeLessThan(1);
    expect(Math.abs(shrinkage * drift)).toBeLessThan(0.2);
    expect(countingShare).toBeGreaterThan(0.8);
  });

  test('the interval holds what counting alone makes of a steady rate', () => {
    const { lower, upper } = at(done(series, { to: 2018, bounds: { lower: 0 }, levels: [0.95], counts }), 2018)
      .intervals[0]!;
    expect(lower).toBe(0);
    // Poisson with a mean of 1.25: 97.5 % at most 4 deaths, 28.6 per 100,000; a normal limit comes to about 25.
    expect(upper).toBeGreaterThan(21);
    expect(upper).toBeLessThan(36);
  });

  test('zero events in every year are legal, and claim no certainty', () => {
    const none = yearly([0, 0, 0, 0, 0]);
    const projection = done(none, {
      to: 2020,
      bounds: { lower: 0 },
      counts: none.map(() => ({ numerator: 0, denominator: 14_000 })),
    });
    finite(projection);
    expect(at(projection, 2020).value).toBe(0);
    expect(at(projection, 2020).intervals[2]!.upper).toBeGreaterThan(0);
  });

  test('with millions of events change nothing that matters', () => {
    const values = [20, 21, 23, 24, 26, 27];
    const many = values.map((value) => ({ numerator: value * 1e7, denominator: 1e9 }));
    const without = at(done(yearly(values), { to: 2020, bounds: share }), 2020);
    const withCounts = at(done(yearly(values), { to: 2020, bounds: share, counts: many }), 2020);
    expect(Math.abs(withCounts.value - without.value)).toBeLessThan(0.02);
  });

  test('of single years may be missing', () => {
    finite(done(series, { to: 2020, counts: counts.map((count, index) => (index % 2 === 0 ? count : null)) }));
    expect(done(series, { to: 2020, counts: counts.map(() => null) }).points).toEqual(
      done(series, { to: 2020 }).points,
    );
  });
});

describe('the probability of a goal', () => {
  const projection = done(yearly([30, 31, 33, 34, 36, 36.5]), {
    to: 2020,
    bounds: share,
    levels: [0.8, 0.9, 0.95, 0.99],
  });
  const met = (op: 'at-least' | 'at-most', value: number, period = 2020): number =>
    figure(attainmentProbability(projection, { op, value, period }));

  test.each([
    [0.8, 0.1],
    [0.9, 0.05],
    [0.95, 0.025],
    [0.99, 0.005],
  ])('at the ends of a %f interval is %f on either side', (level, outside) => {
    const { lower, upper } = at(projection, 2018).intervals.find((interval) => interval.level === level)!;
    expect(lower).toBeGreaterThan(0);
    expect(upper).toBeLessThan(100);
    expect(Math.abs(met('at-least', upper, 2018) - outside)).toBeLessThan(1e-9);
    expect(Math.abs(met('at-most', lower, 2018) - outside)).toBeLessThan(1e-9);
    expect(Math.abs(met('at-least', lower, 2018) - (1 - outside))).toBeLessThan(1e-9);
  });

  test('of the projected value itself is one half', () => {
    expect(Math.abs(met('at-least', at(projection, 2020).value) - 0.5)).toBeLessThan(1e-12);
  });

  test('knows the bounds', () => {
    expect([met('at-least', 0), met('at-most', 100), met('at-least', 101), met('at-most', -1)]).toEqual([1, 1, 0, 0]);
    expect(met('at-least', 100)).toBeGreaterThan(0);
    expect(met('at-most', 0)).toBeLessThan(0.01);
  });

  test('of a transformed distribution is 0 or 1 beyond the ends of its scale', () => {
    const compound = done(yearly([5, 6, 7, 8]), { to: 2015, method: 'compound' });
    expect(figure(attainmentProbability(compound, { op: 'at-least', value: 0, period: 2015 }))).toBe(1);
    const straight = done(yearly([2, 4, 6, 8]), { to: 2015, method: 'drift' });
    expect(figure(attainmentProbability(straight, { op: 'at-least', value: 12, period: 2015 }))).toBe(1);
    expect(figure(attainmentProbability(straight, { op: 'at-most', value: 11.9, period: 2015 }))).toBe(0);
  });

  test('has a reason where it is not known, and refuses what is no goal', () => {
    const goal = { op: 'at-least', value: 40, period: 2020 } as const;
    expect(attainmentProbability(projection, { ...goal, period: 2021 })).toMatchObject({
      reason: 'projection-too-short',
    });
    const foreign = { method: 'theirs', points: [{ period: 2020, value: 40, intervals: [] }] };
    expect(attainmentProbability(foreign, goal)).toMatchObject({ reason: 'no-distribution' });
    expect(() => attainmentProbability(projection, { ...goal, value: Number.NaN })).toThrow(/finite/);
    expect(() => attainmentProbability(projection, { ...goal, op: 'about' as never })).toThrow(/at-least or at-most/);
  });

  test('survives JSON', () => {
    const copy = JSON.parse(JSON.stringify(projection)) as Projection;
    const goal = { op: 'at-least', value: 41, period: 2019 } as const;
    expect(attainmentProbability(copy, goal)).toEqual(attainmentProbability(projection, goal));
  });
});
