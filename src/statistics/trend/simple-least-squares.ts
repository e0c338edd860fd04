import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { weightedMean } from '../aggregation/weighted-mean.js';
import { mean } from '../aggregation/mean.js';
import { assertNumbers } from '../checks/assert-numbers.js';
import { assertPaired } from '../checks/assert-paired.js';
import { preciseSum } from '../summation/precise-sum.js';
import { leastSquares, type LeastSquaresOptions } from './least-squares.js';
import type { LeastSquaresFit } from './least-squares-fit.js';
import type { LineFit } from './line-fit.js';
import { longLine } from './long-line.js';

/** From here on the faster way, for equal weights; both agree to twelve digits. */
const MANY = 5000;

/**
 * A straight line by least squares, weighted or not: the simple form of `leastSquares`.
 *
 * `y = intercept + slope × x` with the smallest `Σ w (y − intercept − slope × x)²`. Of a yearly series the slope is the mean
 * change a year, in the unit of the figure. Read it beside a plot: it is the same for a line, for a bend and for one outlier.
 * Intervals: `predictLine`, `coefficientInferences`. A slope that outliers do not move: `theilSen`.
 *
 * Source: Draper and Smith, Applied Regression Analysis, chapter 1; checked against NIST StRD and R.
 *
 * @param x - finite numbers, not all equal unless the line goes through the origin
 * @param y - as many finite numbers
 * @param options - weights; without intercept
 * @returns the line; `too-few-points` below two points, `no-variation` when all `x` are equal, `not-representable` where a
 *   result exceeds a double
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * simpleLeastSquares([0, 1, 2], [1, 2, 6]).value.slope; // => 2.5
 * simpleLeastSquares([1, 2], [2, 4]).value.standardErrors; // => { status: 'unavailable', reason: 'too-few-points' }
 * simpleLeastSquares([5, 5, 5], [1, 2, 3]); // => { status: 'unavailable', reason: 'no-variation' }
 */
export function simpleLeastSquares(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  options: LeastSquaresOptions = {},
): Outcome<LineFit> {
  const { weights, intercept = true } = options;
  const isLong = intercept && weights === undefined && x.length > MANY && y.length === x.length;
  // What is not a finite number makes no line, and is then named below.
  const long = isLong ? longLine(x, y) : undefined;
  if (long !== undefined) return ok(long);
  assertNumbers('x', x);
  assertPaired('y', y, x.length, -Infinity);
  if (weights !== undefined) assertPaired('weights', weights, x.length);
  let points = 0;
  let varies = false;
  let first: number | undefined = intercept ? undefined : 0;
  for (let at = 0; at < x.length; at += 1) {
    if (weights?.[at] === 0) continue;
    points += 1;
    first ??= x[at] as number;
    varies ||= x[at] !== first;
  }
  if (points < (intercept ? 2 : 1)) return unavailable('too-few-points');
  if (!varies) return unavailable('no-variation');
  const rows = Array.from(x, (value) => [value]);
  const outcome = leastSquares(rows, y, options);
  return outcome.status === 'ok' ? describeLine(outcome.value, x, y, options) : outcome;
}

function describeLine(
  fit: LeastSquaresFit,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { weights, intercept = true }: LeastSquaresOptions,
): Outcome<LineFit> {
  const slope = fit.coefficients.at(-1) as number;
  if (!intercept) return ok({ ...fit, intercept: 0, slope, pivot: { x: 0, y: 0 }, pivotVariance: ok(0) });
  const centre = (values: ArrayLike<number>) => (weights === undefined ? mean(values) : weightedMean(values, weights));
  const [pivotX, pivotY] = [centre(x), centre(y)];
  const error = fit.residualStandardError;
  if (pivotX.status === 'unavailable') return pivotX;
  if (pivotY.status === 'unavailable') return pivotY;
  return ok({
    ...fit,
    intercept: fit.coefficients[0] as number,
    slope,
    pivot: { x: pivotX.value, y: pivotY.value },
    pivotVariance:
      error.status === 'ok' ? ok(error.value ** 2 / (weights === undefined ? x.length : preciseSum(weights))) : error,
  });
}
