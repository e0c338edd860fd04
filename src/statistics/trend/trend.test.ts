import { describe, expect, test } from 'vitest';
import { figure } from '../../../test/support/attainment-plan.js';
import { averageAnnualRateOfReduction } from './average-annual-rate-of-reduction.js';
import { coefficientInferences } from './coefficient-inferences.js';
import { compoundAnnualRate } from './compound-annual-rate.js';
import { leastSquares } from './least-squares.js';
import { mannKendall } from './mann-kendall.js';
import { predictLine } from './predict-line.js';
import { simpleLeastSquares } from './simple-least-squares.js';
import { theilSen } from './theil-sen.js';

const ok = (value: unknown) => ({ status: 'ok', value });
const unavailable = (reason: string) => ({ status: 'unavailable', reason });

describe('least squares', () => {
  test('of an exact line leave nothing unexplained', () => {
    const years = [2015, 2016, 2017, 2018];
    const fit = figure(
      simpleLeastSquares(
        years,
        years.map((year) => 3 * year - 6000),
      ),
    );
    expect([fit.slope, fit.intercept]).toEqual([3, -6000]);
    expect(figure(fit.residualStandardError)).toBeLessThan(1e-12);
    expect(figure(fit.rSquared)).toBe(1);
  });

  test('count x from a thousand million without losing the slope, as R does', () => {
    const x = Array.from({ length: 10 }, (_, at) => 1e9 + at);
    const y = [1.1, 1.9, 3.2, 3.9, 5.1, 5.8, 7.2, 8.1, 8.8, 10.1];
    const small = figure(
      simpleLeastSquares(
        x.map((value) => value - 1e9),
        y,
      ),
    );
    const large = figure(simpleLeastSquares(x, y));
    expect(large.slope).toBeCloseTo(small.slope, 14);
    expect(figure(large.standardErrors)[1]).toBeCloseTo(figure(small.standardErrors)[1]!, 14);
  });

  test('of points nearly on a line keep the digits of what is left, wherever the points lie', () => {
    // Residuals ±1e-9 in the pattern + − − + are at right angles to ones and to equal steps: RSS is 4e-18, the slope 0.5.
    const left = [1e-9, -1e-9, -1e-9, 1e-9];
    for (const [origin, height] of [
      [0, 0],
      [2016, 1],
      [1e6, -3],
    ] as const) {
      const fit = figure(
        simpleLeastSquares(
          left.map((_, at) => origin + 2 * at),
          left.map((rest, at) => height + at + rest),
        ),
      );
      // Adding 1e-9 to a figure of a few units rounds it to 2^-52 × 4, which is 1e-6 of it.
      expect(fit.residualSumOfSquares / 4e-18).toBeCloseTo(1, 5);
      expect(fit.slope).toBeCloseTo(0.5, 14);
    }
  });

  test('of points with neither order nor a good pair among them are corrected until nothing changes', () => {
    // First, middle and last have the same x. By hand: means 3 and 3, spread 16, products 16.
    const fit = figure(simpleLeastSquares([3, 1, 1, 3, 5, 5, 3], [-3, 1, 1, 9, 5, 5, 3]));
    expect([fit.slope, fit.intercept, fit.residualSumOfSquares]).toEqual([1, 0, 72]);
    const weighted = figure(simpleLeastSquares([1e9, 0, 1, 2], [1e9, 0, 1, 2], { weights: [0, 1, 1, 1] }));
    expect([weighted.slope, weighted.intercept]).toEqual([1, 0]);
  });

  test('name what cannot be told', () => {
    expect(
      leastSquares(
        [
          [1, 2],
          [2, 4],
          [3, 6],
        ],
        [1, 2, 4],
      ),
    ).toEqual(unavailable('ill-conditioned'));
    expect(
      leastSquares(
        [
          [1, 1e-9],
          [2, 1e-9],
          [3, 1e-9],
        ],
        [1, 2, 4],
      ),
    ).toEqual(unavailable('ill-conditioned'));
    expect(leastSquares([[0], [0]], [1, 2], { intercept: false })).toEqual(unavailable('ill-conditioned'));
    expect(leastSquares([[1]], [1])).toEqual(unavailable('too-few-points'));
    expect(leastSquares([], [])).toEqual(unavailable('too-few-points'));
    expect(simpleLeastSquares([0.1, 0.1, 0.1], [1, 2, 3])).toEqual(unavailable('no-variation'));
    expect(simpleLeastSquares([0, 0], [1, 2], { intercept: false })).toEqual(unavailable('no-variation'));
    expect(simpleLeastSquares([1], [1])).toEqual(unavailable('too-few-points'));
    expect(simpleLeastSquares([1, 2, 2], [1, 2, 3], { weights: [0, 1, 1] })).toEqual(unavailable('no-variation'));
    expect(leastSquares([[1e-300], [2e-300], [4e-300]], [1e300, 2e300, 3e300])).toEqual(
      unavailable('not-representable'),
    );
  });

  test('of equal y explain nothing because nothing varies', () => {
    const fit = figure(simpleLeastSquares([1, 2, 3], [5, 5, 5]));
    expect([fit.slope, fit.intercept]).toEqual([0, 5]);
    expect([fit.rSquared, fit.adjustedRSquared]).toEqual([unavailable('no-variation'), unavailable('no-variation')]);
    expect(figure(coefficientInferences(fit))[1]).toMatchObject({
      t: unavailable('no-variation'),
      p: unavailable('no-variation'),
    });
  });

  test('with no degree of freedom left have coefficients and no errors', () => {
    const line = figure(simpleLeastSquares([2010, 2020], [10, 30]));
    expect(line.slope).toBe(2);
    for (const part of [line.standardErrors, line.covariance, line.residualStandardError, line.adjustedRSquared]) {
      expect(part).toEqual(unavailable('too-few-points'));
    }
    expect(coefficientInferences(line)).toEqual(unavailable('too-few-points'));
    const missing = unavailable('too-few-points');
    expect(predictLine(line, 2030)).toEqual(ok({ value: 50, confidence: missing, prediction: missing }));
  });

  test('of an intercept alone are the mean', () => {
    const fit = figure(leastSquares([[], [], []], [1, 2, 6]));
    expect(fit.coefficients).toEqual([3]);
    // s = √7, its error √(7/3).
    expect(figure(fit.standardErrors)[0]).toBeCloseTo(Math.sqrt(7 / 3), 14);
  });

  test('through many points agree with the refined fit', () => {
    const x = Array.from({ length: 6000 }, (_, at) => 1950 + ((at * 7) % 75));
    const y = x.map((year, at) => 0.31 * year - 500 + ((at * 37) % 101) / 10);
    const [long, refined] = [
      figure(simpleLeastSquares(x, y)),
      figure(
        leastSquares(
          x.map((value) => [value]),
          y,
        ),
      ),
    ];
    for (const [at, coefficient] of refined.coefficients.entries()) {
      expect(Math.abs(long.coefficients[at]! - coefficient)).toBeLessThan(1e-12 * Math.abs(coefficient));
      expect(Math.abs(figure(long.standardErrors)[at]! / figure(refined.standardErrors)[at]! - 1)).toBeLessThan(1e-12);
    }
    expect(figure(long.rSquared)).toBeCloseTo(figure(refined.rSquared), 12);
    const covariance = figure(long.covariance).flat();
    for (const [at, value] of figure(refined.covariance).flat().entries())
      expect(covariance[at]! / value).toBeCloseTo(1, 10);
  });

  test('through many points that are huge fall back on the scaled fit', () => {
    const x = Array.from({ length: 5001 }, (_, at) => at);
    const fit = simpleLeastSquares(
      x,
      x.map((value) => value * 1e152),
    );
    expect(fit.status === 'ok' ? fit.value.slope : fit).toEqual(expect.closeTo(1e152, -140));
  });

  test('keep the digits of polynomials of years counted from 0, or say that they cannot', () => {
    const years = Array.from({ length: 21 }, (_, at) => 2000 + at);
    const y = years.map((_, at) => 30 + at / 2 + ((at * 7) % 11) / 8);
    const powers = (origin: number, degree: number) =>
      years.map((year) => Array.from({ length: degree }, (_, at) => (year - origin) ** (at + 1)));
    // The highest coefficient, its error and what is left do not depend on where years are counted from.
    for (const degree of [2, 3]) {
      const [far, near] = [0, 2010].map((origin) => figure(leastSquares(powers(origin, degree), y)));
      expect(far!.coefficients[degree]! / near!.coefficients[degree]!).toBeCloseTo(1, 13);
      expect(figure(far!.standardErrors)[degree]! / figure(near!.standardErrors)[degree]!).toBeCloseTo(1, 13);
      expect(far!.residualSumOfSquares / near!.residualSumOfSquares).toBeCloseTo(1, 13);
    }
    expect(leastSquares(powers(0, 4), y)).toEqual(unavailable('ill-conditioned'));
    expect(leastSquares(powers(2010, 4), y).status).toBe('ok');
  });

  test('show the covariance whose diagonal are the errors', () => {
    const fit = figure(
      leastSquares(
        [
          [1, 5],
          [2, 3],
          [3, 8],
          [4, 1],
          [7, 2],
        ],
        [1, 2, 2, 5, 4],
      ),
    );
    for (const [at, error] of figure(fit.standardErrors).entries()) {
      expect(figure(fit.covariance)[at]![at]).toBeCloseTo(error ** 2, 12);
    }
  });

  test.each([
    ['rows of different length', () => leastSquares([[1], [1, 2]], [1, 2])],
    ['fewer rows than outcomes', () => leastSquares([[1]], [1, 2])],
    ['no columns and no intercept', () => leastSquares([[], []], [1, 2], { intercept: false })],
    ['an entry that is no number', () => leastSquares([[1], [Number.NaN]], [1, 2])],
    ['a negative weight', () => leastSquares([[1], [2]], [1, 2], { weights: [1, -1] })],
    ['too few y', () => simpleLeastSquares([1, 2], [1])],
    ['too many y', () => simpleLeastSquares([1, 2], [1, 2, 3])],
    ['text for a number', () => simpleLeastSquares([1, '2'] as never, [1, 2])],
    ...[1n, Symbol('1')].flatMap((entry) =>
      [0, 1, 2].flatMap((position) => {
        const [numbers, entries] = [[1, 2, 4], ([1, 2, 4] as unknown[]).with(position, entry) as number[]];
        return [true, false].flatMap((intercept): [string, () => unknown][] => [
          [
            `a ${typeof entry} at x[${position}], intercept ${intercept}`,
            () => simpleLeastSquares(entries, numbers, { intercept }),
          ],
          [
            `a ${typeof entry} at y[${position}], intercept ${intercept}`,
            () => simpleLeastSquares(numbers, entries, { intercept }),
          ],
        ]);
      }),
    ),
    ['a figure that is missing', () => simpleLeastSquares([1, 2, 3], [1, null, 3] as never)],
    ['an infinite figure of weight 0', () => simpleLeastSquares([1, 2, 3], [1, Infinity, 3], { weights: [1, 0, 1] })],
    ['one point that is no number', () => simpleLeastSquares([Number.NaN], [1])],
    ['a level of 1', () => predictLine(figure(simpleLeastSquares([1, 2], [1, 2])), 3, { level: 1 })],
    ['a point that is no number', () => predictLine(figure(simpleLeastSquares([1, 2], [1, 2])), Number.NaN)],
  ])('refuse %s', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ code: 'argument/out-of-range' }));
  });

  test('read far out of range say that no double holds it', () => {
    const line = figure(simpleLeastSquares([0, 1], [0, 1e300]));
    expect(predictLine(line, 1e300)).toEqual(unavailable('not-representable'));
  });
});

describe('Theil–Sen', () => {
  test('does not move for an outlier', () => {
    expect(figure(theilSen([1, 2, 3, 4, 5], [1, 2, 3, 4, 900])).slope).toBe(1);
  });

  test('uses no pair of equal years', () => {
    expect(figure(theilSen([1, 1, 2], [1, 3, 4]))).toMatchObject({ slope: 2, pairs: 2 });
    expect(theilSen([1, 1], [1, 3])).toEqual(unavailable('no-variation'));
    expect(theilSen([1], [3])).toEqual(unavailable('too-few-points'));
    expect(theilSen([0, 1e-300], [0, 1e300])).toEqual(unavailable('not-representable'));
  });

  test('refuses more points than their pairs have room', () => {
    const many = new Float64Array(10_001);
    expect(() => theilSen(many, many)).toThrow(expect.objectContaining({ code: 'argument/out-of-range' }));
  });
});

describe('Mann–Kendall', () => {
  test('of four rising values is 2 of 24 orders', () => {
    expect(figure(mannKendall([1, 2, 3, 4]))).toMatchObject({ s: 6, p: 2 / 24, method: 'exact', tauB: ok(1) });
  });

  test('of equal values is never significant', () => {
    expect(figure(mannKendall([5, 5, 5, 5]))).toMatchObject({
      s: 0,
      variance: 0,
      p: 1,
      tauB: unavailable('no-variation'),
    });
    expect(figure(mannKendall(new Array<number>(40).fill(5)))).toMatchObject({ p: 1, method: 'exact' });
  });

  test('with ties counts the orders of the values as they are: 1, 1, 2, 2 rises in one of six', () => {
    // S is 4 in the one order 1122 and −4 in 2211.
    expect(figure(mannKendall([1, 1, 2, 2]))).toMatchObject({ s: 4, p: 2 / 6 });
  });

  test('beyond thirty values is normal', () => {
    const test = figure(mannKendall(Array.from({ length: 31 }, (_, at) => (at * 7) % 31)));
    expect(test.method).toBe('normal');
    expect(test.p).toBe(figure(test.normal).p);
  });

  test('exact and normal meet where they change over', () => {
    for (const step of [1, 7, 11, 13]) {
      const values = Array.from({ length: 30 }, (_, at) => ((at * step) % 31) + at / 10);
      const { p, normal } = figure(mannKendall(values));
      expect(Math.abs(p - figure(normal).p)).toBeLessThan(0.004);
    }
  });
});

describe('rates of change', () => {
  test('of the World Bank form', () => {
    expect(figure(compoundAnnualRate(50, 30, 15))).toBeCloseTo(-0.0334816955254198, 15);
    expect(compoundAnnualRate(5, 0, 5)).toEqual(ok(-1));
    expect(compoundAnnualRate(7, 7, 3)).toEqual(ok(0));
    expect(compoundAnnualRate(0, 5, 5)).toEqual(unavailable('not-positive'));
    expect(compoundAnnualRate(1e-300, 1e300, 0.1)).toEqual(unavailable('not-representable'));
  });

  test('keep the digits of a change near none', () => {
    expect(figure(compoundAnnualRate(1e9, 1e9 + 1, 1))).toBeCloseTo(1e-9, 20);
  });

  test('of reduction are as UNICEF has them, in any order of years', () => {
    const series = [2010, 2000, 2005, 2015].map((year) => ({
      year,
      value: { 2000: 100, 2005: 70, 2010: 50, 2015: 36 }[year]!,
    }));
    expect(figure(averageAnnualRateOfReduction(series))).toBeCloseTo(0.06576617076321656, 12);
    expect(figure(averageAnnualRateOfReduction(series, { method: 'endpoints' }))).toBeCloseTo(0.06584236711558278, 12);
  });

  test('of reduction need two years and no 0', () => {
    expect(averageAnnualRateOfReduction([])).toEqual(unavailable('too-few-points'));
    const zero = [2000, 2001].map((year) => ({ year, value: 2001 - year }));
    expect(averageAnnualRateOfReduction(zero)).toEqual(unavailable('not-positive'));
    expect(averageAnnualRateOfReduction(zero, { method: 'endpoints' })).toEqual(ok(1));
    expect(
      averageAnnualRateOfReduction(
        zero.toReversed().map((point, at) => ({ ...point, year: 2000 + at })),
        { method: 'endpoints' },
      ),
    ).toEqual(unavailable('not-positive'));
  });

  test.each([
    ['no years between', () => compoundAnnualRate(1, 2, 0)],
    ['a negative figure', () => compoundAnnualRate(-1, 2, 1)],
    ['a negative figure of a series', () => averageAnnualRateOfReduction([{ year: 2000, value: -1 }])],
  ])('refuse %s', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ code: 'argument/out-of-range' }));
  });
});
