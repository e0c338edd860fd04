import { lessProduct } from '../summation/less-product.js';
import type { Pair } from '../summation/pair.js';

/**
 * Sweeps a column out of a matrix of inner products: takes from every other column what this one explains of it.
 *
 * Swept by all columns of a design, the matrix holds the negative of their inverse, the coefficients in the column of the
 * response, and in its corner the squares that are left.
 *
 * Source: Beaton (1964), The use of special matrix operators in statistical calculus; Goodnight (1979), A tutorial on the SWEEP
 * operator, The American Statistician 33, 149–158.
 *
 * @param matrix - symmetric; the entry on the diagonal is not 0
 * @param at - the column
 * @returns the swept matrix
 */
export function sweep(matrix: readonly (readonly Pair[])[], at: number): Pair[][] {
  const column = matrix[at] as readonly Pair[];
  const pivot = column[at] as Pair;
  const shares = column.map((entry, row): Pair => {
    const part: Pair = row === at ? [-1, 0] : entry;
    const share = part[0] / pivot[0];
    return [share, lessProduct(part, [share, 0], pivot)[0] / pivot[0]];
  });
  return matrix.map((entries, row) =>
    entries.map((entry, other) => {
      if (row === at) return shares[other] as Pair;
      return other === at ? (shares[row] as Pair) : lessProduct(entry, shares[row] as Pair, column[other] as Pair);
    }),
  );
}
