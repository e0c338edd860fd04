import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertNumbers } from '../checks/assert-numbers.js';
import { assertPaired } from '../checks/assert-paired.js';
import { preciseSum } from '../summation/precise-sum.js';

/** All women and all men of the units. */
export interface UnitTotals {
  readonly women: number;
  readonly men: number;
}

/**
 * Checks the units and adds them up.
 *
 * @param women - women of each unit
 * @param men - men of each unit
 * @returns the totals; `empty-group` without women or without men
 * @throws PlanError `argument/out-of-range`
 */
export function unitTotals(women: ArrayLike<number>, men: ArrayLike<number>): Outcome<UnitTotals> {
  assertNumbers('women', women, 0);
  assertPaired('men', men, women.length);
  const totals = { women: preciseSum(women), men: preciseSum(men) };
  if (!Number.isFinite(totals.women + totals.men)) return unavailable('not-representable');
  return totals.women === 0 || totals.men === 0 ? unavailable('empty-group') : ok(totals);
}
