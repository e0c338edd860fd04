/**
 * The rows `L` of which the unscaled covariance of coefficients is `L L'`: those of `T R⁻¹`, where T takes the centres out of
 * the intercept again. Variances become sums of squares, which lose no digits.
 *
 * @param triangle - R of the centred columns, by columns
 * @param centres - what was taken from each column; where any is not 0 the first column is that of ones
 * @returns the rows
 */
export function covarianceFactor(triangle: readonly (readonly number[])[], centres: readonly number[]): number[][] {
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
  const first = rows[0] as number[];
  for (const [at, row] of rows.entries()) {
    for (const [column, value] of row.entries())
      first[column] = (first[column] as number) - (centres[at] as number) * value;
  }
  return rows;
}
