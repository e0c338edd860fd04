import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertCountOf } from '../assert-count-of.js';
import { assertLevel } from '../assert-level.js';
import { standardNormalPoint } from '../distributions/standard-normal-point.js';
import type { IntervalEstimate } from './interval.js';
/**
 * Confidence interval of a proportion, Agresti–Coull: the simple interval `p̃ ± z √(p̃(1 − p̃)/ñ)` after
 * adding `z²/2` to those with the property and as many to those without, cut at 0 and 1.
 *
 * It can be taught and done by hand, and is never shorter than Wilson's, whose middle it shares.
 *
 * With 0 or all of them having the property it is much wider than Wilson's; prefer that one for figures to be published.
 *
 * Source: A. Agresti, B. Coull, The American Statistician 52 (1998).
 *
 * @param count - whole number of those with the property, 0 to `total`
 * @param total - whole number of all
 * @param level - confidence level between 0 and 1; 0.95 unless given
 * @returns the proportion as a share of 1 with its limits, unrounded; `zero-denominator` when the total is 0
 * @throws PlanError `argument/out-of-range` when a count is not whole, above the total, or the level not between 0 and 1
 *
 * @example
 * agrestiCoullInterval(0, 10).value.lower; // => 0
 * agrestiCoullInterval(0, 10).value.upper.toFixed(6); // => "0.320887"
 * agrestiCoullInterval(0, 0); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function agrestiCoullInterval(count: number, total: number, level = 0.95): Outcome<IntervalEstimate> {
  assertCountOf('count', count, 'total', total);
  assertLevel(level);
  if (total === 0) return unavailable('zero-denominator');
  const z = standardNormalPoint((1 - level) / 2);
  const size = total + z * z;
  const middle = (count + (z * z) / 2) / size;
  const others = (total - count + (z * z) / 2) / size;
  const half = z * Math.sqrt((middle * others) / size);
  const lower = Math.max(0, middle - half);
  const upper = Math.min(1, middle + half);
  return ok({ estimate: count / total, lower, upper, level, method: 'agresti-coull' });
}
