import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertNumbers } from '../checks/assert-numbers.js';
import { assertPaired } from '../checks/assert-paired.js';
import { refuseArgument } from '../checks/refuse-argument.js';
import { addProduct } from '../summation/add-product.js';
import { productTail } from '../summation/product-tail.js';
import { covarianceFactor } from './covariance-factor.js';
import { factorColumns } from './factor-columns.js';
import { innerProducts } from './inner-products.js';
import type { LeastSquaresFit } from './least-squares-fit.js';
import { scaleToOne } from './scale-to-one.js';
import { solveNormalEquations } from './solve-normal-equations.js';

/** How to fit. */
export interface LeastSquaresOptions {
  /** One for each observation, 0 or more, such as inverse variances; 0 leaves an observation out. Equal where absent. */
  readonly weights?: ArrayLike<number>;
  /** False to force the fit through the origin. Default true. */
  readonly intercept?: boolean;
}

/** A column of which no larger part is its own is taken for a combination of the others. */
const DEPENDENT = 1e-13;

/**
 * Linear regression by least squares, weighted or not.
 *
 * The coefficients `b` that make `Σ w (y − b₀ − Σ bⱼ xⱼ)²` smallest, by Householder QR of the centred columns, then refined
 * with twice the digits of a double until no digit changes: right to the last places even for polynomials, and for years
 * counted from 0. A coefficient is the change of `y` for one unit of its column with the others held equal, in these data;
 * it is no effect unless the design makes it one. Standard errors assume independent errors of equal variance (over the
 * weights): a time series breaks the first, a survey both.
 *
 * Source: Björck, Numerical Methods for Least Squares Problems (1996), 2.4 and 2.9; checked against the certified values of
 * NIST StRD.
 *
 * @param X - one row for each observation, all with the same number of finite entries, without a column of ones
 * @param y - as many finite numbers
 * @param options - weights; without intercept
 * @returns the fit; `too-few-points` for fewer observations than coefficients, `ill-conditioned` where a column is (nearly) a
 *   combination of the others, or constant beside an intercept, `not-representable` where a result exceeds a double
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * leastSquares([[0], [1], [2]], [1, 2, 6]).value.coefficients; // => [0.5, 2.5]
 * leastSquares([[1], [2]], [2, 4], { intercept: false }).value.coefficients; // => [2]
 * leastSquares([[1, 2], [2, 4], [3, 6]], [1, 2, 4]); // => { status: 'unavailable', reason: 'ill-conditioned' }
 */
export function leastSquares(
  X: ArrayLike<ArrayLike<number>>,
  y: ArrayLike<number>,
  { weights, intercept = true }: LeastSquaresOptions = {},
): Outcome<LeastSquaresFit> {
  assertNumbers('y', y);
  if (X.length !== y.length) refuseArgument('X.length', X.length, `${String(y.length)}, one row for each entry of y`);
  if (weights !== undefined) assertPaired('weights', weights, y.length);
  const lead = intercept ? 1 : 0;
  const size = lead + (X[0]?.length ?? 0);
  if (size === 0) refuseArgument('X', '[]', 'rows of at least one entry, or fitted with an intercept');
  const table = tabulate(X, y, weights, lead, size);
  const count = table.weights.length;
  if (count < size) return unavailable('too-few-points');

  const { columns, scales, weightScale } = table;
  const centres = columns.map((column, at) => (at < lead ? 0 : lead * average(column)));
  const design = columns.slice(0, size).map((column, at) => {
    const centre = centres[at] as number;
    const centred = new Float64Array(count);
    for (let row = 0; row < count; row += 1) {
      centred[row] = Math.sqrt(table.weights[row] as number) * ((column[row] as number) - centre);
    }
    return centred;
  });
  const triangle = factorColumns(design);
  const isDependent = triangle.some(
    (column, at) =>
      // The roundings of a mean would make a constant column look like one that is not.
      (at >= lead && lead === 1 && isConstant(columns[at] as Float64Array)) ||
      Math.abs(column[at] as number) <= DEPENDENT * Math.hypot(...column),
  );
  const products = innerProducts(columns, table.weights);
  const solved = isDependent ? undefined : solveNormalEquations(products, triangle, centres);
  if (solved === undefined) return unavailable('ill-conditioned');

  const responseScale = scales[size] as number;
  const freedom = count - size;
  const total = lead === 1 ? squaresAboutMean(products, size) : (products[size]?.[size]?.[0] as number);
  const isFlat = lead === 1 ? isConstant(columns[size] as Float64Array) : total === 0;
  const units = triangle.map((_, at) => responseScale / (scales[at] as number));
  const variance = solved.squares / freedom;
  const factor = covarianceFactor(triangle, centres);
  const covariance = factor.map((row, a) =>
    factor.map((other, b) => dot(row, other) * variance * (units[a] as number) * (units[b] as number)),
  );
  const coefficients = solved.coefficients.map(
    ([high, low], at) => ((high as number) + (low as number)) * (units[at] as number) + 0,
  );
  const residualSumOfSquares = solved.squares * responseScale * responseScale * weightScale;
  const rSquared = 1 - solved.squares / total;
  const estimate = <Value>(value: Value): Outcome<Value> => (freedom > 0 ? ok(value) : unavailable('too-few-points'));
  const share = (value: number): Outcome<number> => (isFlat ? unavailable('no-variation') : ok(value));
  const numbers = freedom > 0 ? [...coefficients, residualSumOfSquares, ...covariance.flat()] : coefficients;
  if (!numbers.every((value) => Number.isFinite(value))) return unavailable('not-representable');
  return ok({
    coefficients,
    standardErrors: estimate(factor.map((row, at) => Math.sqrt(variance) * Math.hypot(...row) * (units[at] as number))),
    covariance: estimate(covariance),
    residualStandardError: estimate(Math.sqrt(variance * weightScale) * responseScale),
    residualSumOfSquares,
    degreesOfFreedom: freedom,
    observations: count,
    rSquared: share(rSquared),
    adjustedRSquared:
      freedom > 0 ? share(1 - ((1 - rSquared) * (count - lead)) / freedom) : unavailable('too-few-points'),
  });
}

/** The observations of weight above 0, column by column, the response last; each brought near 1 by a power of two. */
function tabulate(
  X: ArrayLike<ArrayLike<number>>,
  y: ArrayLike<number>,
  given: ArrayLike<number> | undefined,
  lead: number,
  size: number,
) {
  let count = 0;
  for (let row = 0; row < y.length; row += 1) if ((given?.[row] ?? 1) > 0) count += 1;
  const columns = Array.from({ length: size + 1 }, () => new Float64Array(count).fill(1));
  const weights = new Float64Array(count).fill(1);
  let place = 0;
  for (let row = 0; row < y.length; row += 1) {
    const entries = X[row] as ArrayLike<number>;
    const { length } = entries;
    if (length !== size - lead) {
      refuseArgument(`X[${String(row)}].length`, length, `${String(size - lead)}, as that of the first row`);
    }
    for (let at = 0; at < length; at += 1) {
      const value = entries[at] as number;
      if (!Number.isFinite(value)) assertNumbers(`X[${String(row)}]`, entries);
      // A row of weight 0 is overwritten by the next, and lies behind the end where it is the last.
      (columns[lead + at] as Float64Array)[place] = value;
    }
    const weight = given?.[row] ?? 1;
    if (weight === 0) continue;
    (columns[size] as Float64Array)[place] = y[row] as number;
    weights[place] = weight;
    place += 1;
  }
  return { columns, weights, scales: columns.map((column) => scaleToOne(column)), weightScale: scaleToOne(weights) };
}

function average(column: Float64Array): number {
  let sum = 0;
  for (const value of column) sum += value;
  return sum / column.length;
}

function isConstant(column: Float64Array): boolean {
  return column.every((value) => value === column[0]);
}

function dot(first: readonly number[], second: readonly number[]): number {
  return first.reduce((sum, value, at) => sum + value * (second[at] as number), 0);
}

/** Squares of the response about its mean m: `Σ w y² − 2 m Σ w y + m² Σ w`, which holds for any m near it. */
function squaresAboutMean(products: readonly (readonly Float64Array[])[], last: number): number {
  const [ones, response] = [products[0], products[last]] as [Float64Array[], Float64Array[]];
  const weight = ones[0]?.[0] as number;
  const mean = (ones[last]?.[0] as number) / weight;
  const sum = (response[last] as Float64Array).slice();
  addProduct(sum, -2 * mean, ones[last]?.[0] as number, ones[last]?.[1] as number);
  addProduct(sum, mean, mean * weight, productTail(mean, weight, mean * weight) + mean * (ones[0]?.[1] as number));
  return (sum[0] as number) + (sum[1] as number);
}
