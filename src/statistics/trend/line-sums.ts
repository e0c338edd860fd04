/** Weighted sums over points that are measured from an origin: of `x`, and of what a line through the origin leaves of `y`. */
export interface LineSums {
  weight: number;
  x: number;
  y: number;
  xx: number;
  xy: number;
  yy: number;
}

/** Sums of so few terms, and then of the parts, lose no digit that counts. */
const MOST_TERMS = 1024;

/**
 * Sums over points: of their distance from an origin, of what a line through it leaves of their height, and of
 * the squares and products of both.
 *
 * Slope and distance are split at 24 bits, so that the product of their heads is exact: what is left is as good as the distances
 * are. With `isExact` also what those lost when they were rounded counts (Knuth's two-sum), as if all was made with twice the
 * digits.
 *
 * @param x - numbers
 * @param y - as many
 * @param weights - as many; 1 each where absent
 * @param originX - where distances are measured from
 * @param originY - the same of heights
 * @param slope - of the line through the origin
 * @param isExact - whether digits count that a distance has lost
 * @returns the sums; not finite where an entry is no number or not finite, a sum exceeds a double, or a distance the single
 *   precision
 */
export function lineSums(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  originX: number,
  originY: number,
  slope: number,
  isExact: boolean,
): LineSums {
  const slopeHead = Math.fround(slope);
  const slopeTail = slope - slopeHead;
  const sums = { weight: 0, x: 0, y: 0, xx: 0, xy: 0, yy: 0 };
  let row = 0;
  for (let end = MOST_TERMS; row < x.length; end += MOST_TERMS) {
    let sumW = 0;
    let sumX = 0;
    let sumY = 0;
    let sumXX = 0;
    let sumXY = 0;
    let sumYY = 0;
    for (; row < end && row < x.length; row += 1) {
      const thisX = x[row];
      const thisY = y[row];
      if (typeof thisX !== 'number' || typeof thisY !== 'number') {
        return { ...sums, xx: NaN };
      }
      const fromX = thisX - originX;
      const fromY = thisY - originY;
      const head = Math.fround(fromX);
      let rest = slopeHead * (fromX - head) + slopeTail * fromX;
      if (isExact) {
        const takenX = fromX - thisX;
        const takenY = fromY - thisY;
        rest += slope * (thisX - (fromX - takenX) - (originX + takenX));
        rest -= thisY - (fromY - takenY) - (originY + takenY);
      }
      const left = fromY - slopeHead * head - rest;
      const weight = weights === undefined ? 1 : (weights[row] as number);
      const weightedX = weight * fromX;
      const weightedY = weight * left;
      sumW += weight;
      sumX += weightedX;
      sumY += weightedY;
      sumXX += weightedX * fromX;
      sumXY += weightedX * left;
      sumYY += weightedY * left;
    }
    sums.weight += sumW;
    sums.x += sumX;
    sums.y += sumY;
    sums.xx += sumXX;
    sums.xy += sumXY;
    sums.yy += sumYY;
  }
  return sums;
}
