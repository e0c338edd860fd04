import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { leastSquares, mean, simpleLeastSquares, standardDeviation } from '../../src/statistics/index.js';
import { figure } from '../support/attainment-plan.js';

interface Regression {
  y: number[];
  x: number[][];
  intercept: boolean;
  coefficients: number[];
  standardErrors: number[];
  residualStandardError: number;
  rSquared: number;
}
interface Univariate {
  data: number[];
  mean: number;
  standardDeviation: number;
  attainable: number;
}
const sets = JSON.parse(readFileSync(new URL('nist.json', import.meta.url), 'utf8')) as Record<
  'Norris' | 'Longley' | 'NoInt1',
  Regression
> &
  Record<'Michelso' | 'Lew' | 'Lottery', Univariate>;

/** Correct digits: the logarithm of the relative error, at most 15, as the certified values have no more. */
function digits(got: number, certified: number): number {
  if (got === certified) return 15;
  return Math.min(15, -Math.log10(Math.abs(got - certified) / Math.abs(certified || 1)));
}

describe('certified values of NIST', () => {
  test.each([
    ['Norris', 12.5],
    ['NoInt1', 12.5],
    ['Longley', 11],
  ] as const)('%s comes out with %d digits and more', (name, least) => {
    const { x, y, intercept, coefficients, standardErrors, residualStandardError, rSquared } = sets[name];
    const fit = figure(leastSquares(x, y, { intercept }));
    for (const [at, value] of fit.coefficients.entries()) {
      expect(digits(value, coefficients[at]!)).toBeGreaterThan(least);
      expect(digits(figure(fit.standardErrors)[at]!, standardErrors[at]!)).toBeGreaterThan(least);
    }
    expect(digits(figure(fit.residualStandardError), residualStandardError)).toBeGreaterThan(least);
    expect(digits(figure(fit.rSquared), rSquared)).toBeGreaterThan(least);
  });

  test.each(['Norris', 'NoInt1'] as const)('%s comes out of the simple form too, in every field', (name) => {
    const { x, y, intercept, coefficients, standardErrors, residualStandardError, rSquared } = sets[name];
    const line = figure(
      simpleLeastSquares(
        x.map(([value]) => value!),
        y,
        { intercept },
      ),
    );
    expect(digits(line.slope, coefficients.at(-1)!)).toBeGreaterThan(12.5);
    if (intercept) expect(digits(line.intercept, coefficients[0]!)).toBeGreaterThan(12.5);
    for (const [at, error] of figure(line.standardErrors).entries()) {
      expect(digits(error, standardErrors[at]!)).toBeGreaterThan(12.5);
    }
    expect(digits(figure(line.residualStandardError), residualStandardError)).toBeGreaterThan(12.5);
    expect(digits(figure(line.rSquared), rSquared)).toBeGreaterThan(12.5);
  });

  // y = 1 + x + x² + x³ + x⁴ + x⁵ for x = 0 … 20, with errors that leave every coefficient at 1.
  const errors = [
    759, -2048, 2048, -2048, 2523, -2048, 2048, -2048, 1838, -2048, 2048, -2048, 1838, -2048, 2048, -2048, 2523, -2048,
    2048, -2048, 759,
  ];
  test.each([
    ['Wampler1', 0, 0],
    ['Wampler3', 1, 2152.3262467817],
    ['Wampler4', 100, 215232.62467817],
    ['Wampler5', 10_000, 21523262.467817],
  ])('%s has all coefficients 1', (_, size, error) => {
    const powers = errors.map((_, x) => [1, 2, 3, 4, 5].map((power) => x ** power));
    const y = powers.map((row, at) => row.reduce((sum, value) => sum + value, 1) + size * errors[at]!);
    const fit = figure(leastSquares(powers, y));
    for (const coefficient of fit.coefficients) expect(digits(coefficient, 1)).toBeGreaterThan(14);
    if (error > 0) expect(digits(figure(fit.standardErrors)[0]!, error)).toBeGreaterThan(12.5);
    else expect(figure(fit.residualStandardError)).toBeLessThan(1e-9);
  });

  test.each(['Michelso', 'Lew', 'Lottery'] as const)('mean and standard deviation of %s', (name) => {
    const { data, mean: certified, standardDeviation: deviation, attainable } = sets[name];
    expect(digits(figure(mean(data)), certified)).toBeGreaterThanOrEqual(14.5);
    expect(digits(figure(standardDeviation(data)), deviation)).toBeGreaterThanOrEqual(Math.min(15, attainable) - 0.5);
  });

  // Values with many equal leading digits; the doubles nearest to 0.1, 0.2 … are what limits the deviation.
  test.each([
    ['NumAcc1', [10_000_001, 10_000_003, 10_000_002], 10_000_002, 1, 15],
    ['NumAcc2', [1.2, ...Array.from({ length: 1000 }, (_, at) => (at % 2 === 0 ? 1.1 : 1.3))], 1.2, 0.1, 14.5],
    [
      'NumAcc3',
      [1e6 + 0.2, ...Array.from({ length: 1000 }, (_, at) => 1e6 + (at % 2 === 0 ? 0.1 : 0.3))],
      1e6 + 0.2,
      0.1,
      9,
    ],
    [
      'NumAcc4',
      [1e7 + 0.2, ...Array.from({ length: 1000 }, (_, at) => 1e7 + (at % 2 === 0 ? 0.1 : 0.3))],
      1e7 + 0.2,
      0.1,
      7.5,
    ],
  ])('%s', (_, data, certified, deviation, least) => {
    expect(digits(figure(mean(data)), certified)).toBeGreaterThanOrEqual(14.5);
    expect(digits(figure(standardDeviation(data)), deviation)).toBeGreaterThanOrEqual(least);
  });
});
