/**
 * The inverse of an upper triangle, by substitution from below.
 *
 * @param triangle - by columns, the diagonal as the last entry of each
 * @returns the inverse by rows; of a triangle R of a QR factorisation the unscaled covariance of the coefficients is this times
 *   its own transpose
 */
export function invertTriangle(triangle: readonly (readonly number[])[]): number[][] {
  const rows = triangle.map(() => triangle.map(() => 0));
  for (let at = triangle.length - 1; at >= 0; at -= 1) {
    const row = rows[at] as number[];
    for (const column of triangle.keys()) {
      let value = column === at ? 1 : 0;
      for (let after = at + 1; after <= column; after += 1) {
        value -= ((triangle[after] as number[])[at] as number) * ((rows[after] as number[])[column] as number);
      }
      row[column] = value / ((triangle[at] as number[])[at] as number);
    }
  }
  return rows;
}
