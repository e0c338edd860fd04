import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertArgument } from '../assert-argument.js';
import { gammaTail } from '../distributions/gamma-tail.js';
import { assertTable } from './assert-table.js';
import { crossDifference } from './cross-difference.js';

/** What a chi-square test of a table found. */
export interface ChiSquareTest {
  /** The sum of squared differences between observed and expected counts, each divided by the expected one. */
  readonly statistic: number;
  /** (rows − 1) × (columns − 1). */
  readonly degreesOfFreedom: number;
  /** Probability of a statistic at least as large if rows and columns were independent. */
  readonly pValue: number;
  /** The smallest count that independence would lead to expect; below 5 the p-value is not to be trusted. */
  readonly smallestExpected: number;
  /** Whether the differences were shortened by Yates' correction. */
  readonly isCorrected: boolean;
}

/**
 * Pearson's chi-square test whether rows and columns of a table of counts are independent, such as sex and employment:
 * `Σ (observed − expected)² ÷ expected` with `expected = row sum × column sum ÷ total`.
 *
 * A small `pValue` says that chance alone would rarely make such a table; it says neither how strong nor what kind the
 * relation is. In a large population every trifle is significant.
 *
 * Not where `smallestExpected` is below 5 (use `fisherExactTest` for two by two), for percentages in place of counts, for the
 * same persons counted twice, or for clustered surveys.
 *
 * Source: K. Pearson (1900); A. Agresti, "Categorical Data Analysis" (2013), 3.2. Yates' correction as in R's `chisq.test`.
 *
 * @param table - rows of whole counts, two rows and two columns or more
 * @param options - `correction: true` for Yates' correction, for two by two only; without it unless given
 * @returns statistic, degrees of freedom and p-value; `zero-denominator` when a row or a column holds nobody
 * @throws PlanError `argument/out-of-range` when the table is no table of counts, or a larger one is to be corrected
 *
 * @example
 * chiSquareTest([[10, 30], [20, 40]]).value.pValue.toFixed(6); // => "0.372998"
 * chiSquareTest([[5, 5], [5, 5]]).value.pValue; // => 1
 * chiSquareTest([[0, 0], [5, 5]]); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function chiSquareTest(
  table: readonly (readonly number[])[],
  options: { readonly correction?: boolean } = {},
): Outcome<ChiSquareTest> {
  assertTable(table);
  const isCorrected = options.correction === true;
  const rowSums = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columnSums = (table[0] ?? []).map((_, column) => table.reduce((sum, row) => sum + (row[column] as number), 0));
  const isTwoByTwo = rowSums.length === 2 && columnSums.length === 2;
  assertArgument(!isCorrected || isTwoByTwo, 'correction', 'true', 'left out for tables larger than two by two');
  if ([...rowSums, ...columnSums].includes(0)) return unavailable('zero-denominator');
  const total = rowSums.reduce((sum, count) => sum + count, 0);
  let statistic = 0;
  let smallestExpected = Infinity;
  table.forEach((row, index) =>
    row.forEach((count, column) => {
      const rowSum = rowSums[index] as number;
      const columnSum = columnSums[column] as number;
      const expected = (rowSum / total) * columnSum;
      const difference = Math.abs(crossDifference(count, total, rowSum, columnSum)) / total;
      const shortened = isCorrected ? Math.max(0, difference - 0.5) : difference;
      statistic += (shortened * shortened) / expected;
      smallestExpected = Math.min(smallestExpected, expected);
    }),
  );
  const degreesOfFreedom = (rowSums.length - 1) * (columnSums.length - 1);
  const pValue = gammaTail(degreesOfFreedom / 2, statistic / 2, true);
  return ok({ statistic, degreesOfFreedom, pValue, smallestExpected, isCorrected });
}
