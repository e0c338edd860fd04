import { addProduct } from '../summation/add-product.js';

const MOST_STEPS = 12;
/** Smaller than the last place of a double beside the coefficients. */
const SETTLED = 2 ** -60;
/** Corrections that no longer shrink must be below this, or no digit is sure. */
const SURE = 2 ** -40;

/**
 * Solves the normal equations to the last place of a double.
 *
 * Coefficients are kept as pairs of doubles; what is left of the equations is calculated with twice the digits and solved
 * with the triangle of a QR factorisation, again and again until it vanishes.
 *
 * Source: Björck, Numerical Methods for Least Squares Problems, 2.9, corrected seminormal equations.
 *
 * @param products - inner products of the columns and, last, the response
 * @param triangle - R of the centred columns, by columns
 * @param centres - what was taken from each column; where any is not 0 the first column is that of ones
 * @returns coefficients as pairs of doubles, and the residual sum of squares; `undefined` where the corrections do not shrink
 */
export function solveNormalEquations(
  products: readonly (readonly Float64Array[])[],
  triangle: readonly (readonly number[])[],
  centres: readonly number[],
): { coefficients: Float64Array[]; squares: number } | undefined {
  const size = triangle.length;
  const response = products[size] as Float64Array[];
  const coefficients = triangle.map(() => new Float64Array(2));
  const reached = new Float64Array(size);
  const lengths = triangle.map((column) => Math.hypot(...column));
  const whatIsLeft = (): Float64Array[] =>
    triangle.map((_, a) => {
      const sum = (response[a] as Float64Array).slice();
      for (const [b, coefficient] of coefficients.entries()) {
        takePair(sum, (products[a] as Float64Array[])[b] as Float64Array, coefficient);
      }
      return sum;
    });
  let previous = Infinity;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const change = correction(whatIsLeft(), triangle, centres);
    let [moved, reachedSize] = [0, 0];
    for (const [at, value] of change.entries()) {
      reached[at] = (reached[at] as number) + value;
      moved = Math.max(moved, Math.abs(value) * (lengths[at] as number));
      reachedSize = Math.max(reachedSize, Math.abs(reached[at]) * (lengths[at] as number));
      addProduct(coefficients[at] as Float64Array, 1, value, 0);
      addProduct(coefficients[0] as Float64Array, -(centres[at] as number), value, 0);
    }
    if (step > 0 && (moved / previous) * moved <= SETTLED * reachedSize) break;
    if (step > 0 && moved > previous / 2) {
      if (moved > SURE * reachedSize) return undefined;
      break;
    }
    previous = moved;
  }
  const squares = (response[size] as Float64Array).slice();
  const left = whatIsLeft();
  for (const [at, coefficient] of coefficients.entries()) {
    takePair(squares, response[at] as Float64Array, coefficient);
    takePair(squares, left[at] as Float64Array, coefficient);
  }
  return { coefficients, squares: Math.max(0, (squares[0] as number) + (squares[1] as number)) };
}

/** Takes the product of two pairs from a third. */
function takePair(sum: Float64Array, pair: Float64Array, coefficient: Float64Array): void {
  const [high, low] = coefficient as unknown as [number, number];
  addProduct(sum, -(pair[0] as number), high, low);
  addProduct(sum, -(pair[1] as number), high, 0);
}

/** Solves R' R d = T' left, where T' takes the centres out. */
function correction(
  left: readonly Float64Array[],
  triangle: readonly (readonly number[])[],
  centres: readonly number[],
): number[] {
  const change: number[] = [];
  for (const [at, column] of triangle.entries()) {
    const sum = (left[at] as Float64Array).slice();
    const [high, low] = left[0] as unknown as [number, number];
    addProduct(sum, -(centres[at] as number), high, low);
    let value = (sum[0] as number) + (sum[1] as number);
    for (const [before, earlier] of change.entries()) value -= (column[before] as number) * earlier;
    change.push(value / (column[at] as number));
  }
  for (let at = change.length - 1; at >= 0; at -= 1) {
    let value = change[at] as number;
    for (let after = at + 1; after < change.length; after += 1) {
      value -= ((triangle[after] as number[])[at] as number) * (change[after] as number);
    }
    change[at] = value / ((triangle[at] as number[])[at] as number);
  }
  return change;
}
