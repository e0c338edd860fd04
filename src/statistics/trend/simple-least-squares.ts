import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertNumbers } from '../checks/assert-numbers.js';
import { assertPaired } from '../checks/assert-paired.js';
import { nearMean } from '../summation/near-mean.js';
import type { LeastSquaresOptions } from './least-squares.js';
import type { LineFit } from './line-fit.js';
import { lineSums } from './line-sums.js';
import { residualSums } from './residual-sums.js';
import { scaleToOne } from './scale-to-one.js';

/** Below this part the squares about the means would have lost digits to the distance from the origin. */
const CLOSE = 0.05;
/** Squares between the two neither overflow nor lose digits to underflow, nor do their products. */
const SMALL = 1e-100;
const LARGE = 1e100;

/**
 * A straight line by least squares, weighted or not: the simple form of `leastSquares`.
 *
 * `y = intercept + slope × x` with the smallest `Σ w (y − intercept − slope × x)²`. Of a yearly series the slope is the mean
 * change a year, in the unit of the figure. Read it beside a plot: it is the same for a line, for a bend and for one outlier.
 * Intervals: `predictLine`, `coefficientInferences`. A slope that outliers do not move: `theilSen`.
 *
 * Sums of squares and products about the means, then one correction from residuals with twice the digits of a double: right
 * to the last places also of an intercept near 0 and of years counted from 0.
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
  // Of doubles alone the sums tell whether all are finite.
  const isDouble = x instanceof Float64Array && y instanceof Float64Array && y.length === x.length;
  if (!isDouble) assertPoints(x, y);
  if (weights !== undefined) assertPaired('weights', weights, x.length);
  const kept = weights && [...Array(x.length).keys()].filter((at) => (weights[at] as number) > 0);
  const points = kept?.length ?? x.length;
  if (points < (intercept ? 2 : 1)) return unavailable('too-few-points');
  const first = kept?.[0] ?? 0;
  const line = measure(x, y, weights, first, intercept);
  const isSafe = Math.min(line.spread, line.total) > SMALL && Math.max(line.spread, line.total) < LARGE;
  if (isSafe) return describeLine(line, points, intercept, 1, 1, 1);
  assertPoints(x, y);
  const [nearX, nearY, nearOne] = [x, y, weights].map((values) =>
    Float64Array.from({ length: points }, (_, at) => values?.[kept?.[at] ?? at] ?? 1),
  ) as [Float64Array, Float64Array, Float64Array];
  const units = [nearX, nearY, nearOne].map((values) => scaleToOne(values)) as [number, number, number];
  const scaled = measure(nearX, nearY, nearOne, 0, intercept);
  return scaled.spread > 0 ? describeLine(scaled, points, intercept, ...units) : unavailable('no-variation');
}

function assertPoints(x: ArrayLike<number>, y: ArrayLike<number>): void {
  assertNumbers('x', x);
  assertPaired('y', y, x.length, -Infinity);
}

/** A line in the units of its points, and what its errors come from. */
function measure(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  first: number,
  intercept: boolean,
) {
  const nearby = (values: ArrayLike<number>): number => (weights ? (values[first] as number) : nearMean(values));
  let originX = intercept ? nearby(x) : 0;
  let originY = intercept ? nearby(y) : 0;
  let sums = lineSums(x, y, weights, originX, originY);
  // From the second origin, the mean itself, both are close unless doubles cannot tell the points apart.
  for (let round = 0; intercept && round < 2; round += 1) {
    const { weight, xx, yy } = sums;
    const isClose = xx - sums.x ** 2 / weight >= CLOSE * xx && yy - sums.y ** 2 / weight >= CLOSE * yy;
    if (isClose) break;
    originX += sums.x / weight;
    originY += sums.y / weight;
    sums = lineSums(x, y, weights, originX, originY);
  }
  const { weight } = sums;
  const meanX = intercept ? sums.x / weight : 0;
  const meanY = intercept ? sums.y / weight : 0;
  const spread = sums.xx - meanX * sums.x;
  const total = sums.yy - meanY * sums.y;
  const slope = (sums.xy - meanX * sums.y) / spread;
  const pivotX = originX + meanX;
  const pivotY = originY + meanY;
  const height = intercept ? pivotY - slope * pivotX : 0;
  const left = residualSums(x, y, weights, pivotX, pivotY, slope, height);
  const turn = left.xy / spread;
  const lift = intercept ? left.y / weight : 0;
  return {
    weight,
    spread,
    total,
    pivotX,
    pivotY,
    slope: slope + turn,
    intercept: height + (lift - turn * pivotX),
    squares: Math.max(0, left.yy - lift * left.y - turn * left.xy),
  };
}

function describeLine(
  line: ReturnType<typeof measure>,
  observations: number,
  hasIntercept: boolean,
  unitX: number,
  unitY: number,
  unitWeight: number,
): Outcome<LineFit> {
  const unit = unitY / unitX;
  const slope = line.slope * unit + 0;
  const intercept = line.intercept * unitY + 0;
  const degreesOfFreedom = observations - (hasIntercept ? 2 : 1);
  const variance = line.squares / degreesOfFreedom;
  const ofSlope = variance / line.spread;
  const ofPivot = hasIntercept ? variance / line.weight : 0;
  const ofIntercept = ofPivot + line.pivotX ** 2 * ofSlope;
  const residualSumOfSquares = line.squares * unitY * unitY * unitWeight;
  const isSure = degreesOfFreedom > 0;
  const slopeVariance = ofSlope * unit * unit;
  const interceptVariance = ofIntercept * unitY * unitY;
  const largest = Math.max(
    Math.abs(slope),
    Math.abs(intercept),
    isSure ? Math.max(residualSumOfSquares, slopeVariance, interceptVariance) : 0,
  );
  if (!(largest < Infinity)) return unavailable('not-representable');
  const estimate = <Value>(value: Value): Outcome<Value> => (isSure ? ok(value) : unavailable('too-few-points'));
  const share = (value: number): Outcome<number> => (line.total > 0 ? ok(value) : unavailable('no-variation'));
  const shared = -line.pivotX * ofSlope * unit * unitY;
  const slopeError = Math.sqrt(ofSlope) * unit;
  const rSquared = 1 - line.squares / line.total;
  return ok({
    coefficients: hasIntercept ? [intercept, slope] : [slope],
    standardErrors: estimate(hasIntercept ? [Math.sqrt(ofIntercept) * unitY, slopeError] : [slopeError]),
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
    rSquared: share(rSquared),
    adjustedRSquared: isSure
      ? share(1 - ((1 - rSquared) * (observations - (hasIntercept ? 1 : 0))) / degreesOfFreedom)
      : unavailable('too-few-points'),
    intercept: hasIntercept ? intercept : 0,
    slope,
    pivot: { x: line.pivotX * unitX, y: line.pivotY * unitY },
    pivotVariance: hasIntercept ? estimate(ofPivot * unitY * unitY) : ok(0),
  });
}
