import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type LeastSquaresFit, leastSquares, simpleLeastSquares } from '../../src/statistics/index.js';
import { figure } from '../support/attainment-plan.js';

interface Row {
  name: string;
  X: number[][];
  y: number[];
  weights?: number[];
  intercept?: boolean;
  exact: { coefficients: number[]; standardErrors: number[]; residualSumOfSquares: number; rSquared: number } | null;
}
// Made by scripts/oracle/least-squares-exact.py in fractions.
const { rows } = JSON.parse(readFileSync(new URL('least-squares-exact.json', import.meta.url), 'utf8')) as {
  rows: Row[];
};

function expectClose(got: number, exact: number, digits: number, what: string): void {
  expect(Math.abs(got - exact), what).toBeLessThanOrEqual(10 ** -digits * Math.abs(exact));
}

function expectFit(fit: LeastSquaresFit, exact: NonNullable<Row['exact']>, digits: number): void {
  const errors = figure(fit.standardErrors);
  for (const [at, coefficient] of fit.coefficients.entries()) {
    expectClose(coefficient, exact.coefficients[at]!, digits, `coefficient ${String(at)}`);
    expectClose(errors[at]!, exact.standardErrors[at]!, digits, `standard error ${String(at)}`);
  }
  expectClose(fit.residualSumOfSquares, exact.residualSumOfSquares, digits, 'residual sum of squares');
  // 1 less a share: it has the last place of 1, not that of itself.
  expect(Math.abs(figure(fit.rSquared) - exact.rSquared)).toBeLessThanOrEqual(1e-13);
}

describe('least squares beside exact fractions', () => {
  test.each(rows)('$name', ({ X, y, weights, intercept = true, exact }) => {
    const options = { ...(weights === undefined ? {} : { weights }), intercept };
    const fit = leastSquares(X, y, options);
    // Two digits more than are asked for stay when the columns nearly depend on each other.
    expectFit(figure(fit), exact!, 11);
    if (X[0]!.length > 1) return;
    const x = X.map(([value]) => value!);
    // Made in doubles near the line; see its doc comment.
    expectFit(figure(simpleLeastSquares(x, y, options)), exact!, 9);
  });
});
