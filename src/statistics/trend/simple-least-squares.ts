import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertNumbers } from '../checks/assert-numbers.js';
import { assertPaired } from '../checks/assert-paired.js';
import type { LeastSquaresOptions } from './least-squares.js';
import type { LineFit } from './line-fit.js';
import { lineSums } from './line-sums.js';
import { scaleToOne } from './scale-to-one.js';

/** Squares between the two neither overflow nor lose digits to underflow, nor do their products. */
const SMALL = 1e-100;
const LARGE = 1e100;
/** A correction that takes away more than seven eighths of the squares takes a digit with it: it is made again from the new line. */
const NEAR = 8;
/** Of points closer to the line than this part of their squares, differences of coordinates would lose digits of the remainders. */
const CLOSE = 1e-7;
const MOST_PASSES = 4;

/**
 * A straight line by least squares, weighted or not: the simple form of `leastSquares`.
 *
 * `y = intercept + slope × x` with the smallest `Σ w (y − intercept − slope × x)²`. Of a yearly series the slope is the mean
 * change a year, in the unit of the figure. Read it beside a plot: it is the same for a line, for a bend and for one outlier.
 * Intervals: `predictLine`, `coefficientInferences`. A slope that outliers do not move: `theilSen`.
 *
 * A line through two of the points is corrected from what it leaves of the others, again where it was far off. Near the line
 * what is left keeps the digits that squares about the means would have lost, so that years counted from 0 and points nearly
 * on the line are no trouble.
 *
 * Source: Draper and Smith, Applied Regression Analysis, chapter 1; Björck, Numerical Methods for Least Squares Problems, 2.9,
 * for the correction; checked against NIST StRD and R.
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
  { weights, intercept = true }: LeastSquaresOptions = {},
): Outcome<LineFit> {
  let points = x.length;
  if (y.length !== points) assertPaired('y', y, points);
  if (weights !== undefined) {
    assertPaired('weights', weights, points);
    for (let row = 0; row < x.length; row += 1) points -= Number(weights[row] === 0);
  }
  return fitLine(x, y, weights, points, intercept);
}

/** `units` are what the numbers were divided by. */
function fitLine(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  observations: number,
  hasIntercept: boolean,
  unitX = 0,
  unitY = 1,
  unitWeight = 1,
): Outcome<LineFit> {
  const last = x.length - 1;
  const middle = x.length >> 1;
  let pivotX = hasIntercept ? numberAt(x, middle) : 0;
  let pivotY = hasIntercept ? numberAt(y, middle) : 0;
  // The line from the middle to the first or last point, whichever is farther, is mostly near enough to be corrected once.
  const end = Math.abs(numberAt(x, 0) - pivotX) > Math.abs(numberAt(x, last) - pivotX) ? 0 : last;
  const steep = (numberAt(y, end) - pivotY) / (numberAt(x, end) - pivotX);
  let slope = Number.isFinite(Math.fround(steep)) ? steep : 0;
  let intercept = 0;
  let weight = 0;
  let spread = 0;
  let squares = 0;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const sums = lineSums(x, y, weights, pivotX, pivotY, slope, pass > 0);
    weight = sums.weight;
    const awayX = hasIntercept ? sums.x / weight : 0;
    const lift = hasIntercept ? sums.y / weight : 0;
    spread = sums.xx - awayX * sums.x;
    const together = sums.xy - awayX * sums.y;
    const turn = spread > 0 ? together / spread : 0;
    squares = Math.max(0, sums.yy - lift * sums.y - turn * together);
    // The height at 0, of the line as it was and then corrected, is as good as the remainders are.
    const head = Math.fround(pivotX);
    const slopeHead = Math.fround(slope);
    const rest = slopeHead * (pivotX - head) + (slope - slopeHead) * pivotX;
    intercept = pivotY - slopeHead * head - rest + (lift - turn * (pivotX + awayX));
    pivotX += awayX;
    pivotY += lift + slope * awayX;
    slope += turn;
    const isClear = pass > 0 || squares >= CLOSE * slope * slope * spread;
    if (isClear && sums.xx <= NEAR * spread && sums.yy <= NEAR * squares) break;
  }
  const degreesOfFreedom = observations - (hasIntercept ? 2 : 1);
  const isSure = degreesOfFreedom > 0;
  if (!isSure) squares = 0;
  const explained = slope * slope * spread;
  const total = explained + squares;
  if (unitX === 0) {
    if (!(degreesOfFreedom >= 0 && Math.min(spread, total) > SMALL && Math.max(spread, total) < LARGE)) {
      // Sums that are not finite tell, too, that a number is not.
      assertNumbers('x', x);
      assertNumbers('y', y);
      if (degreesOfFreedom < 0) return unavailable('too-few-points');
      const kept = [x, y, weights].map((values) =>
        Float64Array.from(x, (_, row) => values?.[row] ?? 1).filter((_, row) => weights?.[row] !== 0),
      ) as [Float64Array, Float64Array, Float64Array];
      const units = kept.map((values) => scaleToOne(values)) as [number, number, number];
      return fitLine(...kept, observations, hasIntercept, ...units);
    }
    unitX = 1;
  }
  if (!(spread > 0)) return unavailable('no-variation');

  const unit = unitY / unitX;
  const variance = squares / degreesOfFreedom;
  const ofSlope = variance / spread;
  const ofPivot = hasIntercept ? variance / weight : 0;
  const slopeError = Math.sqrt(ofSlope) * unit;
  const interceptError = Math.sqrt(ofPivot + pivotX * pivotX * ofSlope) * unitY;
  const slopeVariance = slopeError * slopeError;
  const interceptVariance = interceptError * interceptError;
  const residualSumOfSquares = squares * unitY * unitY * unitWeight;
  slope = slope * unit + 0;
  intercept = intercept * unitY + 0;
  pivotX *= unitX;
  const shared = -pivotX * slopeVariance;
  const largest = isSure ? Math.max(residualSumOfSquares, slopeVariance, interceptVariance) : 0;
  if (!(Math.max(Math.abs(slope), Math.abs(intercept), largest) < Infinity)) return unavailable('not-representable');
  const estimate = <Value>(value: Value): Outcome<Value> => (isSure ? ok(value) : unavailable('too-few-points'));
  const share = (value: number): Outcome<number> => (total > 0 ? ok(value) : unavailable('no-variation'));
  return ok({
    coefficients: hasIntercept ? [intercept, slope] : [slope],
    standardErrors: estimate(hasIntercept ? [interceptError, slopeError] : [slopeError]),
    covariance: estimate(
      hasIntercept
        ? [
            [interceptVariance, shared],
            [shared, slopeVariance],
          ]
        : [[slopeVariance]],
    ),
    residualStandardError: estimate(Math.sqrt(variance * unitWeight) * unitY),
    residualSumOfSquares,
    degreesOfFreedom,
    observations,
    rSquared: share(explained / total),
    adjustedRSquared: isSure
      ? share(1 - (variance * (observations - Number(hasIntercept))) / total)
      : unavailable('too-few-points'),
    intercept,
    slope,
    pivot: { x: pivotX, y: pivotY * unitY },
    pivotVariance: hasIntercept ? estimate(ofPivot * unitY * unitY) : ok(0),
  });
}

/** Arithmetic throws for a BigInt or a symbol, where NaN lets the sums tell that an entry is no number. */
function numberAt(values: ArrayLike<number>, row: number): number {
  const value = values[row];
  return typeof value === 'number' ? value : NaN;
}
