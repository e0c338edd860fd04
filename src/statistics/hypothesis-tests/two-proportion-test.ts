import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { standardNormalTail } from '../distributions/standard-normal-tail.js';
import { assertShare } from '../intervals/assert-share.js';
import type { ShareOfTotal } from '../intervals/interval.js';
import { crossDifference } from './cross-difference.js';

/** What a test of two proportions found. */
export interface TwoProportionTest {
  /** First proportion − second, as a share of 1. */
  readonly difference: number;
  /** The difference in standard errors, its sign that of the difference; its square is the chi-square statistic. */
  readonly z: number;
  /** Two-sided probability of a difference at least as large if the true proportions were equal. */
  readonly pValue: number;
  /** Whether the difference was shortened by Yates' correction. */
  readonly isCorrected: boolean;
}

/**
 * Test whether two independent proportions are equal: `z = (p₁ − p₂) ÷ √(p(1 − p)(1/n₁ + 1/n₂))` with the pooled `p`.
 *
 * A small `pValue` says that chance alone would rarely make such a difference; it does not say that the difference is large or
 * matters, and a large one does not say that the proportions are equal. Report the difference with an interval
 * (`newcombeInterval`) beside it. Yates' correction makes the test cautious in small groups.
 *
 * Not where an expected count is below 5 (use `fisherExactTest`), for the same persons asked twice, or for clustered surveys.
 *
 * Source: J. Fleiss, B. Levin, M. Paik, "Statistical Methods for Rates and Proportions" (2003), 3.2.
 *
 * @param first - count and total of one group
 * @param second - count and total of the other
 * @param options - `correction: true` for Yates' correction; without it unless given
 * @returns difference, z and p-value; `zero-denominator` when a group is empty, or nobody or everybody has the property
 * @throws PlanError `argument/out-of-range` when a count is not whole or above its total
 *
 * @example
 * twoProportionTest({ count: 10, total: 40 }, { count: 20, total: 60 }).value.pValue.toFixed(6); // => "0.372998"
 * twoProportionTest({ count: 0, total: 40 }, { count: 0, total: 60 }); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function twoProportionTest(
  first: ShareOfTotal,
  second: ShareOfTotal,
  options: { readonly correction?: boolean } = {},
): Outcome<TwoProportionTest> {
  assertShare('first', first);
  assertShare('second', second);
  const { count: x, total: n } = first;
  const { count: y, total: m } = second;
  const events = x + y;
  const others = n + m - events;
  if (n === 0 || m === 0 || events === 0 || others === 0) return unavailable('zero-denominator');
  const isCorrected = options.correction === true;
  const cross = crossDifference(x, m, y, n);
  const shortened = isCorrected ? Math.sign(cross) * Math.max(0, Math.abs(cross) - (n + m) / 2) : cross;
  // (p₁ − p₂) ÷ √(p(1 − p)(1/n + 1/m)), written with the exact difference of the cross products.
  const z = ((shortened / n / m) * (n + m)) / Math.sqrt(events * others * (1 / n + 1 / m));
  return ok({ difference: cross / n / m, z, pValue: 2 * standardNormalTail(Math.abs(z)), isCorrected });
}
