/** Weighted sums of points, measured from an origin. */
export interface LineSums {
  readonly weight: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
}

/** Sums of so few terms, and then of the blocks, lose no digit that counts. */
const BLOCK = 1024;

/**
 * Sums of points and of their squares and products, in one pass.
 *
 * @param x - finite numbers
 * @param y - as many finite numbers
 * @param weights - as many; 1 each where absent
 * @param originX - a number near the mean of `x`, or 0 for a line through the origin
 * @param originY - the same of `y`
 * @returns the sums; not finite where one exceeds a double
 */
export function lineSums(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  originX: number,
  originY: number,
): LineSums {
  const { length } = x;
  let allW = 0;
  let allX = 0;
  let allY = 0;
  let allXX = 0;
  let allXY = 0;
  let allYY = 0;
  for (let start = 0; start < length; start += BLOCK) {
    const end = Math.min(length, start + BLOCK);
    let sumW = 0;
    let sumX = 0;
    let sumY = 0;
    let sumXX = 0;
    let sumXY = 0;
    let sumYY = 0;
    for (let row = start; row < end; row += 1) {
      const weight = weights === undefined ? 1 : (weights[row] as number);
      const fromX = (x[row] as number) - originX;
      const fromY = (y[row] as number) - originY;
      const weightedX = weight * fromX;
      const weightedY = weight * fromY;
      sumW += weight;
      sumX += weightedX;
      sumY += weightedY;
      sumXX += weightedX * fromX;
      sumXY += weightedX * fromY;
      sumYY += weightedY * fromY;
    }
    allW += sumW;
    allX += sumX;
    allY += sumY;
    allXX += sumXX;
    allXY += sumXY;
    allYY += sumYY;
  }
  return { weight: allW, x: allX, y: allY, xx: allXX, xy: allXY, yy: allYY };
}
