import { factorColumns } from './factor-columns.js';
import { invertTriangle } from './invert-triangle.js';

/** A regression whose errors keep a given part of the year before. */
export interface MemoryFit {
  /** Restricted log likelihood, but for a constant. */
  readonly logLikelihood: number;
  readonly residualSumOfSquares: number;
  /** The combination of coefficients that is asked for: its estimate, and its error from residuals or counting, the larger. */
  readonly read: (contrast: readonly number[]) => { readonly estimate: number; readonly standardError: number };
}

/**
 * Generalised least squares with errors that follow a first-order autoregression: each keeps `memory ^ years` of the one
 * before it.
 *
 * Every row is freed of what it inherits, `(row − r × row before) ÷ √(1 − r²)`, the first is kept as it is (Prais and
 * Winsten), and what is left is ordinary least squares by QR. The restricted likelihood of the memory is
 * `−½ log|V| − ½ log|X'V⁻¹X| − ½ (n − k) log RSS`.
 *
 * Source: Prais and Winsten (1954), Trend estimators and serial correlation, Cowles Commission; Harville (1974), Biometrika 61,
 * 383–385, for the likelihood; checked against `gls` of R's nlme.
 *
 * @param rows - one row of the design for each year, in order of time
 * @param response - the figures
 * @param years - their years, rising
 * @param memory - from 0 to below 1
 * @param noise - variance of each figure that is known from counting; none where absent
 * @returns the fit
 */
export function fitWithMemory(
  rows: readonly (readonly number[])[],
  response: ArrayLike<number>,
  years: readonly number[],
  memory: number,
  noise?: readonly number[],
): MemoryFit {
  const count = rows.length;
  const size = (rows[0] as readonly number[]).length;
  const inherited = years.map((year, at) => (at === 0 ? 0 : memory ** (year - (years[at - 1] as number))));
  const fresh = inherited.map((part) => 1 / Math.sqrt(1 - part * part));
  const entry = (row: number, column: number): number =>
    column === size ? (response[row] as number) : ((rows[row] as readonly number[])[column] as number);
  const columns = Array.from({ length: size + 1 }, (_, column) =>
    Float64Array.from({ length: count }, (__, row) => {
      const before = row === 0 ? 0 : (inherited[row] as number) * entry(row - 1, column);
      return (fresh[row] as number) * (entry(row, column) - before);
    }),
  );
  const design = columns.slice(0, size).map((column) => column.slice());
  const triangle = factorColumns(columns);
  const along = triangle.pop() as number[];
  const residual = along[size] as number;
  const inverse = invertTriangle(triangle);
  const coefficients = inverse.map((row) => row.reduce((sum, value, at) => sum + value * (along[at] as number), 0));
  const freedom = count - size;
  const residualSumOfSquares = residual * residual;
  const scatter = Math.abs(residual) / Math.sqrt(freedom);
  const logVariance = -2 * fresh.reduce((sum, factor) => sum + Math.log(factor), 0);
  const logInformation = 2 * triangle.reduce((sum, column, at) => sum + Math.log(Math.abs(column[at] as number)), 0);

  /** The error of the combination that counting alone would cause. */
  const countingError = (toward: readonly number[]): number => {
    if (noise === undefined) return 0;
    const solved = inverse.map((row) => row.reduce((sum, value, at) => sum + value * (toward[at] as number), 0));
    const freed = fresh.map((factor, row) => {
      return factor * design.reduce((sum, column, at) => sum + (column[row] as number) * (solved[at] as number), 0);
    });
    const squares = freed.map((value, row) => {
      const passedOn = row + 1 < count ? (inherited[row + 1] as number) * (freed[row + 1] as number) : 0;
      return (value - passedOn) ** 2 * (noise[row] as number);
    });
    return Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
  };

  return {
    logLikelihood: -(logVariance + logInformation + freedom * Math.log(residualSumOfSquares)) / 2,
    residualSumOfSquares,
    read(contrast) {
      const toward = triangle.map((_, column) =>
        contrast.reduce((sum, value, at) => sum + value * ((inverse[at] as number[])[column] as number), 0),
      );
      return {
        estimate: contrast.reduce((sum, value, at) => sum + value * (coefficients[at] as number), 0),
        standardError: Math.max(scatter * Math.hypot(...toward), countingError(toward)),
      };
    },
  };
}
