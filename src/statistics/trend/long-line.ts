import { ok } from '../../model/outcome.js';
import { preciseSum } from '../summation/precise-sum.js';
import type { LineFit } from './line-fit.js';

/** Sums of so few terms lose less than one digit; the sums of the blocks are then added without loss. */
const BLOCK = 256;
/** Below this part the squares about the means would have lost digits to the distance from the first points. */
const CLOSE = 1e-3;

/**
 * A straight line with intercept through many points, all of the same weight.
 *
 * Sums of products in blocks, measured from the first points: two passes over the data. Right to about twelve digits; the
 * refined fit gives all of them, at many times the cost.
 *
 * @param x - numbers, more than a block of them
 * @param y - as many numbers
 * @returns the fit; `undefined` where a number is not finite, a sum exceeds a double, or the data need the refined fit
 */
export function longLine(x: ArrayLike<number>, y: ArrayLike<number>): LineFit | undefined {
  const { length } = x;
  const first = (values: ArrayLike<number>): number =>
    preciseSum(Float64Array.from({ length: BLOCK }, (_, at) => values[at] as number)) / BLOCK;
  const [originX, originY] = [first(x), first(y)];
  const blocks = Math.ceil(length / BLOCK);
  const sums = [0, 1, 2, 3, 4].map(() => new Float64Array(blocks));
  const [ofX, ofY, ofXX, ofXY, ofYY] = sums as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  for (let block = 0; block < blocks; block += 1) {
    let sumX = 0;
    let sumY = 0;
    let sumXX = 0;
    let sumXY = 0;
    let sumYY = 0;
    const end = Math.min(length, (block + 1) * BLOCK);
    for (let row = block * BLOCK; row < end; row += 1) {
      const fromX = (x[row] as number) - originX;
      const fromY = (y[row] as number) - originY;
      sumX += fromX;
      sumY += fromY;
      sumXX += fromX * fromX;
      sumXY += fromX * fromY;
      sumYY += fromY * fromY;
    }
    ofX[block] = sumX;
    ofY[block] = sumY;
    ofXX[block] = sumXX;
    ofXY[block] = sumXY;
    ofYY[block] = sumYY;
  }
  const [sumX, sumY, sumXX, sumXY, sumYY] = sums.map(preciseSum) as [number, number, number, number, number];
  const spread = sumXX - (sumX * sumX) / length;
  const total = sumYY - (sumY * sumY) / length;
  const isSure = spread > CLOSE * sumXX && total > CLOSE * sumYY && spread > Number.EPSILON * originX ** 2;
  if (!isSure || !Number.isFinite(spread + total)) return undefined;
  const slope = (sumXY - (sumX * sumY) / length) / spread;
  const pivot = { x: originX + sumX / length, y: originY + sumY / length };
  const intercept = originY - slope * originX + (sumY - slope * sumX) / length;
  for (let block = 0; block < blocks; block += 1) {
    let squares = 0;
    const end = Math.min(length, (block + 1) * BLOCK);
    for (let row = block * BLOCK; row < end; row += 1) {
      const residual = (y[row] as number) - pivot.y - slope * ((x[row] as number) - pivot.x);
      squares += residual * residual;
    }
    ofXX[block] = squares;
  }
  const squares = preciseSum(ofXX);
  const freedom = length - 2;
  const variance = squares / freedom;
  const slopeVariance = variance / spread;
  const shared = -pivot.x * slopeVariance;
  const interceptVariance = variance / length + pivot.x ** 2 * slopeVariance;
  const rSquared = 1 - squares / total;
  if (![intercept, slope, squares, interceptVariance].every((value) => Number.isFinite(value))) return undefined;
  return {
    coefficients: [intercept, slope],
    standardErrors: ok([Math.sqrt(interceptVariance), Math.sqrt(slopeVariance)]),
    covariance: ok([
      [interceptVariance, shared],
      [shared, slopeVariance],
    ]),
    residualStandardError: ok(Math.sqrt(variance)),
    residualSumOfSquares: squares,
    degreesOfFreedom: freedom,
    observations: length,
    rSquared: ok(rSquared),
    adjustedRSquared: ok(1 - ((1 - rSquared) * (length - 1)) / freedom),
    intercept,
    slope,
    pivot,
    pivotVariance: ok(variance / length),
  };
}
