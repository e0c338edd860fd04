import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertNumbers } from '../checks/assert-numbers.js';
import { assertPaired } from '../checks/assert-paired.js';
import { refuseArgument } from '../checks/refuse-argument.js';
import type { Pair } from '../summation/pair.js';
import { innerProduct } from './inner-product.js';
import type { LeastSquaresFit } from './least-squares-fit.js';
import { remainders } from './remainders.js';
import { scaleToOne } from './scale-to-one.js';
import { sweep } from './sweep.js';

/** How to fit. */
export interface LeastSquaresOptions {
  /** One for each observation, 0 or more, such as inverse variances; 0 leaves an observation out. Equal where absent. */
  readonly weights?: ArrayLike<number>;
  /** False to force the fit through the origin. Default true. */
  readonly intercept?: boolean;
}

/** The squares of a column by those that no other column explains. Twice the digits of a double keep eleven of a standard error up to it. */
const MOST_INFLATION = 1e19;

/**
 * Linear regression by least squares, weighted or not.
 *
 * The coefficients `b` that make `Σ w (y − b₀ − Σ bⱼ xⱼ)²` smallest, by the sweep operator on the inner products of the columns.
 * Products double the digits that dependent columns cost; so they, and what the fit leaves of `y`, are kept with twice the digits
 * of a double, and the coefficients are corrected once by what is left. What comes out, errors included, is right to the last places:
 * for polynomials, for years counted from 0 and for a small scatter on a high level.
 * A coefficient is the change of `y` for one unit of its column with the others held
 * equal, in these data; it is no effect unless the design makes it one. Standard errors assume independent errors of equal
 * variance (over the weights): a time series breaks the first, a survey both.
 *
 * Source: Goodnight (1979), A tutorial on the SWEEP operator, The American Statistician 33, 149–158; Dekker (1971) for the digits;
 * checked against the certified values of NIST StRD and exact fractions.
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
  const lead = intercept ? 1 : 0;
  const count = y.length;
  const width = X[0]?.length ?? 0;
  const size = lead + width;
  assertNumbers('y', y);
  if (X.length !== count) refuseArgument('X.length', X.length, `${String(count)}, one row for each entry of y`);
  if (weights !== undefined) assertPaired('weights', weights, count);
  if (size === 0) refuseArgument('X', '[]', 'rows of one entry or more, without an intercept');
  // Columns of ones, of the design, of the response and of the weights.
  const table = Array.from({ length: size + 2 }, () => new Float64Array(count).fill(1));
  let observations = 0;
  for (let row = 0; row < count; row += 1) {
    const entries = X[row] as ArrayLike<number>;
    if (entries.length !== width) {
      refuseArgument(`X[${String(row)}].length`, entries.length, `${String(width)}, as that of the first row`);
    }
    for (let at = 0; at < width; at += 1) {
      const value = entries[at] as number;
      if (!Number.isFinite(value)) assertNumbers(`X[${String(row)}]`, entries);
      // A row of weight 0 is overwritten by the next.
      (table[lead + at] as Float64Array)[observations] = value;
    }
    (table[size] as Float64Array)[observations] = y[row] as number;
    (table[size + 1] as Float64Array)[observations] = weights?.[row] ?? 1;
    observations += Number(weights?.[row] !== 0);
  }
  const degreesOfFreedom = observations - size;
  if (degreesOfFreedom < 0) return unavailable('too-few-points');
  const columns = table.map((column) => column.subarray(0, observations));
  const scales = columns.map((column) => scaleToOne(column));
  const weightScale = scales[size + 1] as number;
  const ofRows = columns.pop() as Float64Array;
  const response = columns[size] as Float64Array;
  const products: Pair[][] = [];
  for (const [a, first] of columns.entries()) {
    products.push(columns.map((second, b) => products[b]?.[a] ?? innerProduct(first, second, ofRows)));
  }
  let swept = products;
  let level: Pair[] = [];
  for (let at = 0; at < size; at += 1) {
    swept = sweep(swept, at);
    if (at < lead) level = [swept[at]?.[size] as Pair];
  }
  const entry = (a: number, b: number): number => (swept[Math.min(a, b)]?.[Math.max(a, b)] as Pair)[0];
  const order = [...swept.keys()].slice(0, size);
  const isSure = order.every((at) => {
    const inflation = -entry(at, at) * (products[at]?.[at] as Pair)[0];
    return inflation > 0 && inflation < MOST_INFLATION;
  });
  if (!isSure) return unavailable('ill-conditioned');

  const design = columns.slice(0, size);
  const solved = order.map((at) => swept[at]?.[size] as Pair);
  const left = remainders(response, design, solved);
  // What is left still depends on the design as far as digits were lost: the coefficients take that over.
  const depends = design.map((column) => innerProduct(column, left, ofRows)[0]);
  const corrections = order.map((a) => order.reduce((sum, b) => sum - entry(a, b) * (depends[b] as number), 0));
  const about = remainders(response, design, level);
  const total = innerProduct(about, about, ofRows)[0];
  const unit = scales[size] as number;
  const unitOf = (at: number): number => unit / (scales[at] as number);
  const hasFreedom = degreesOfFreedom > 0;
  const explained = corrections.reduce((sum, correction, at) => sum + correction * (depends[at] as number), 0);
  const squares = hasFreedom ? Math.max(0, innerProduct(left, left, ofRows)[0] - explained) : 0;
  const variance = squares / degreesOfFreedom;
  const coefficients = solved.map(([high, low], at) => (high + (low + (corrections[at] as number))) * unitOf(at) + 0);
  const covariance = order.map((a) => order.map((b) => -entry(a, b) * variance * unitOf(a) * unitOf(b) + 0));
  const residualSumOfSquares = squares * unit * unit * weightScale;
  const numbers = hasFreedom ? [...coefficients, residualSumOfSquares, ...covariance.flat()] : coefficients;
  if (!numbers.every(Number.isFinite)) return unavailable('not-representable');
  // What rounding leaves of equal figures is no variation.
  const isFlat = !(total > 0) || response.every((value) => value === (intercept ? response[0] : 0));
  const estimate = <Value>(value: Value): Outcome<Value> => (hasFreedom ? ok(value) : unavailable('too-few-points'));
  const share = (value: number): Outcome<number> => (isFlat ? unavailable('no-variation') : ok(value));
  return ok({
    coefficients,
    standardErrors: estimate(order.map((at) => Math.sqrt(-entry(at, at) * variance) * unitOf(at))),
    covariance: estimate(covariance),
    residualStandardError: estimate(Math.sqrt(variance * weightScale) * unit),
    residualSumOfSquares,
    degreesOfFreedom,
    observations,
    rSquared: share(1 - squares / total),
    adjustedRSquared: hasFreedom
      ? share(1 - (variance * (observations - lead)) / total)
      : unavailable('too-few-points'),
  });
}
