/**
 * The triangle R of a QR factorisation by Householder reflections.
 *
 * Source: Golub and Van Loan, Matrix Computations, 4th edition, algorithm 5.2.1.
 *
 * @param columns - the matrix, column by column, at least as long as it is wide; overwritten
 * @returns R by columns, the diagonal as the last entry of each
 */
export function factorColumns(columns: readonly Float64Array[]): number[][] {
  return columns.map((column, step) => {
    const above = Array.from(column.subarray(0, step));
    let squares = 0;
    for (let row = step; row < column.length; row += 1) squares += (column[row] as number) ** 2;
    const head = column[step] as number;
    const norm = head > 0 ? -Math.sqrt(squares) : Math.sqrt(squares);
    column[step] = head - norm;
    // The reflection I − v v' ÷ (norm × (norm − head)) applied to the columns that follow.
    for (const later of columns.slice(norm === 0 ? columns.length : step + 1)) {
      let along = 0;
      for (let row = step; row < column.length; row += 1) along += (column[row] as number) * (later[row] as number);
      along /= norm * (norm - head);
      for (let row = step; row < column.length; row += 1) {
        later[row] = (later[row] as number) - along * (column[row] as number);
      }
    }
    return [...above, norm];
  });
}
