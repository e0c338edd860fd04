import type { LineSums } from './line-sums.js';

/** Sums of so few terms, and then of the blocks, lose no digit that counts. */
const BLOCK = 1024;
/** Splits the 53 bits of a double into two halves whose products are exact: 2^27 + 1; T. J. Dekker (1971). */
const SPLITTER = 134_217_729;
/** The roundings of more points than these cancel each other, and their residuals are plain doubles. */
const MANY = 5000;

/**
 * Sums of the residuals of a line: what it still misses, and by how much it scatters. Each residual is made with twice the
 * digits of a double, so that they keep theirs where the points lie nearly on the line or far from 0.
 *
 * @param x - finite numbers
 * @param y - as many finite numbers
 * @param weights - as many; 1 each where absent
 * @param pivotX - the mean of `x`, or 0 for a line through the origin
 * @param pivotY - the mean of `y`, or 0
 * @param slope - of the line
 * @param intercept - of the line; of one through many points its height at the pivot is `pivotY`
 * @returns weighted sums of the residuals (`y`), their squares (`yy`) and their products with the distance from the pivot (`xy`)
 */
export function residualSums(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  pivotX: number,
  pivotY: number,
  slope: number,
  intercept: number,
): Pick<LineSums, 'y' | 'xy' | 'yy'> {
  const { length } = x;
  const isMany = length > MANY;
  const slopeHigh = SPLITTER * slope - (SPLITTER * slope - slope);
  const slopeLow = slope - slopeHigh;
  let allY = 0;
  let allXY = 0;
  let allYY = 0;
  for (let start = 0; start < length; start += BLOCK) {
    const end = Math.min(length, start + BLOCK);
    let sumY = 0;
    let sumXY = 0;
    let sumYY = 0;
    for (let row = start; row < end; row += 1) {
      const at = x[row] as number;
      const height = y[row] as number;
      const distance = at - pivotX;
      let residual = height - pivotY - slope * distance;
      if (!isMany) {
        const rise = slope * at;
        const above = height - rise;
        const taken = above - height;
        const rest = above - intercept;
        const left = rest - above;
        const lost = height - (above - taken) - (rise + taken) + (above - (rest - left) - (intercept + left));
        const atHigh = SPLITTER * at - (SPLITTER * at - at);
        const atLow = at - atHigh;
        const tail = slopeHigh * atHigh - rise + slopeHigh * atLow + slopeLow * atHigh + slopeLow * atLow;
        residual = rest + (lost - tail);
      }
      const weighted = weights === undefined ? residual : residual * (weights[row] as number);
      sumY += weighted;
      sumXY += weighted * distance;
      sumYY += weighted * residual;
    }
    allY += sumY;
    allXY += sumXY;
    allYY += sumYY;
  }
  return { y: allY, xy: allXY, yy: allYY };
}
