import { preciseSum } from '../summation/precise-sum.js';
import type { LeastSquaresFit } from './least-squares-fit.js';
import { ok } from '../../model/outcome.js';

/** Sums of so few terms lose less than one digit; the sums of the blocks are then added without loss. */
const BLOCK = 256;

/**
 * A straight line with intercept through many points, all of the same weight.
 *
 * Sums of squares about the means, in blocks: three passes over the data and no copies. Right to about twelve digits; the
 * refined fit gives all of them, at many times the cost.
 *
 * @param x - finite numbers, not all equal
 * @param y - as many finite numbers
 * @returns the fit; `undefined` where a sum exceeds a double or the points lie too close together to tell
 */
export function longLine(x: ArrayLike<number>, y: ArrayLike<number>): LeastSquaresFit | undefined {
  const { length } = x;
  const [centreX, centreY] = [preciseSum(x) / length, preciseSum(y) / length];
  const blocks = Math.ceil(length / BLOCK);
  const sums = Array.from({ length: 5 }, () => new Float64Array(blocks)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let block = 0; block < blocks; block += 1) {
    let [sumX, sumY, sumXX, sumXY, sumYY] = [0, 0, 0, 0, 0];
    const end = Math.min(length, (block + 1) * BLOCK);
    for (let row = block * BLOCK; row < end; row += 1) {
      const distanceX = (x[row] as number) - centreX;
      const distanceY = (y[row] as number) - centreY;
      sumX += distanceX;
      sumY += distanceY;
      sumXX += distanceX * distanceX;
      sumXY += distanceX * distanceY;
      sumYY += distanceY * distanceY;
    }
    for (const [at, sum] of [sumX, sumY, sumXX, sumXY, sumYY].entries()) (sums[at] as Float64Array)[block] = sum;
  }
  const [driftX, driftY, sumXX, sumXY, sumYY] = sums.map((sum) => preciseSum(sum)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const spread = sumXX - (driftX * driftX) / length;
  const slope = (sumXY - (driftX * driftY) / length) / spread;
  const total = sumYY - (driftY * driftY) / length;
  const [meanX, meanY] = [centreX + driftX / length, centreY + driftY / length];
  const shift = centreY - slope * centreX + (driftY - slope * driftX) / length;
  const residuals = sums[0];
  for (let block = 0; block < blocks; block += 1) {
    let squares = 0;
    const end = Math.min(length, (block + 1) * BLOCK);
    for (let row = block * BLOCK; row < end; row += 1) {
      const residual = (y[row] as number) - meanY - slope * ((x[row] as number) - meanX);
      squares += residual * residual;
    }
    residuals[block] = squares;
  }
  const squares = preciseSum(residuals);
  const freedom = length - 2;
  const variance = squares / freedom;
  const slopeVariance = variance / spread;
  const covariance = [
    [variance / length + meanX * meanX * slopeVariance, -meanX * slopeVariance],
    [-meanX * slopeVariance, slopeVariance],
  ] as const;
  const rSquared = 1 - squares / total;
  if (![shift, slope, squares, rSquared, covariance[0][0]].every((value) => Number.isFinite(value))) return undefined;
  return {
    coefficients: [shift, slope],
    standardErrors: ok([Math.sqrt(covariance[0][0]), Math.sqrt(slopeVariance)]),
    covariance: ok(covariance),
    residualStandardError: ok(Math.sqrt(variance)),
    residualSumOfSquares: squares,
    degreesOfFreedom: freedom,
    observations: length,
    rSquared: ok(rSquared),
    adjustedRSquared: ok(1 - ((1 - rSquared) * (length - 1)) / freedom),
  };
}
