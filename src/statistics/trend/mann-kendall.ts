import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertNumbers } from '../checks/assert-numbers.js';
import { normalUpperTail } from '../distributions/normal-upper-tail.js';
import { kendallExactTail } from './kendall-exact-tail.js';
import { kendallVariance } from './kendall-variance.js';
import { tieCounts } from './tie-counts.js';

/** A test for a monotone trend. */
export interface MannKendallTest {
  /** Kendall's S: pairs that rise less pairs that fall. */
  readonly s: number;
  /** Of S without trend, corrected for ties. */
  readonly variance: number;
  /** S by the largest it could be with these ties, −1 to 1; `no-variation` of equal values. */
  readonly tauB: Outcome<number>;
  /** Two-sided p, by `method`. */
  readonly p: number;
  /** `exact` up to 30 values: all orders of the values as they are, ties included; `normal` beyond. */
  readonly method: 'exact' | 'normal';
  /** z with continuity correction and its two-sided p, whatever the method; `no-variation` of equal values. */
  readonly normal: Outcome<{ readonly z: number; readonly p: number }>;
}

/** Beyond, the exact form takes milliseconds, and the normal one differs by a few thousandths. */
const MOST_EXACT = 30;

/**
 * Mann–Kendall test: does a series rise or fall more steadily than chance would have it?
 *
 * Every pair of years counts +1 for a rise, −1 for a fall, 0 for equal; `S` is their sum. p is how often a series without
 * trend would show an S at least as large in size. It sees direction only, neither size nor shape: give `theilSen` with it.
 * It assumes independent years; a series that drifts gives small p too easily. With four values no p below 0.08 exists, so
 * a short series can never be significant: that is not evidence of no trend.
 *
 * Source: Kendall, Rank Correlation Methods, chapters 4 and 5; exact distribution with ties as the inversions of a multiset
 * (Stanley, Enumerative Combinatorics 1, 1.7).
 *
 * @param values - the series in order of time, finite
 * @returns the test; p is 1 when all values are equal; `too-few-points` below three values
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * mannKendall([1, 2, 3, 4]).value.p.toFixed(4); // => '0.0833'
 * mannKendall([5, 5, 5]).value.p; // => 1
 * mannKendall([1, 2]); // => { status: 'unavailable', reason: 'too-few-points' }
 */
export function mannKendall(values: ArrayLike<number>): Outcome<MannKendallTest> {
  assertNumbers('values', values);
  const { length } = values;
  if (length < 3) return unavailable('too-few-points');
  let s = 0;
  for (let later = 1; later < length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      s += Number((values[later] as number) > (values[earlier] as number));
      s -= Number((values[later] as number) < (values[earlier] as number));
    }
  }
  const variance = kendallVariance(values);
  const ties = tieCounts(values);
  const pairs = (count: number): number => (count * (count - 1)) / 2;
  const comparable = ties.reduce((left, count) => left - pairs(count), pairs(length));
  const flat = unavailable('no-variation');
  const z = Math.sign(s) * (Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance)) + 0;
  const normal = variance === 0 ? flat : ok({ z, p: Math.min(1, 2 * normalUpperTail(Math.abs(z))) });
  const isExact = length <= MOST_EXACT || normal.status === 'unavailable';
  return ok({
    s,
    variance,
    tauB: comparable === 0 ? flat : ok(s / Math.sqrt(comparable * pairs(length))),
    p: isExact ? kendallExactTail(ties, Math.abs(s)) : normal.value.p,
    method: isExact ? 'exact' : 'normal',
    normal,
  });
}
