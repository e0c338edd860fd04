/** A table of two by two with its margins fixed: how many of a sample belong to a group. */
export interface FixedMargins {
  /** The observed number in the first cell. */
  readonly observed: number;
  /** Sum of the first row. */
  readonly row: number;
  /** Sum of the first column. */
  readonly column: number;
  /** Sum of all. */
  readonly total: number;
}

/** Weights below this share of the smallest one of interest add nothing to a double. */
const NEGLIGIBLE = 1e-18;

/**
 * Visits every count that the first cell can have, with its probability relative to the likeliest one, from there outward
 * until nothing more is added: Fisher's noncentral hypergeometric distribution by the ratio of neighbouring probabilities.
 *
 * @param margins - the table
 * @param odds - odds ratio, above 0; 1 for the hypergeometric distribution itself
 * @param smallest - the smallest weight of interest; what is much smaller is not visited
 * @param visit - receives a count and its weight, 1 at the likeliest count
 */
export function walkHypergeometric(
  margins: FixedMargins,
  odds: number,
  smallest: number,
  visit: (count: number, weight: number) => void,
): void {
  const { row, column, total } = margins;
  const outside = total - row - column;
  const least = Math.max(0, -outside);
  const most = Math.min(row, column);
  // Where neighbouring probabilities are equal: the smaller root of a quadratic.
  const b = odds * (row + column + 2) + outside;
  const c = odds * (row + 1) * (column + 1);
  const likeliest = Math.floor((2 * c) / (b + Math.sqrt(b * b - 4 * (odds - 1) * c)));
  const start = Math.max(least, Math.min(most, likeliest));
  const bound = NEGLIGIBLE * smallest;
  const growth = (count: number): number =>
    odds * ((row - count) / (count + 1)) * ((column - count) / (outside + count + 1));
  let weight = 1;
  for (let count = start; count <= most && weight > bound; count += 1) {
    visit(count, weight);
    weight *= growth(count);
  }
  weight = 1;
  for (let count = start - 1; count >= least; count -= 1) {
    weight /= growth(count);
    if (!(weight > bound)) return;
    visit(count, weight);
  }
}
