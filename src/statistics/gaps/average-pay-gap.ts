import { type Outcome, unavailable } from '../../model/outcome.js';
import { assertNumbers } from '../checks/assert-numbers.js';
import type { Gap } from './gap.js';
import type { PaidGroup } from './paid-group.js';

/**
 * The pay gap of two groups by a given average.
 *
 * @param women - pay of women
 * @param men - pay of men
 * @param average - the average of one group
 * @returns the gap, or why there is none
 * @throws PlanError `argument/out-of-range`
 */
export function averagePayGap(women: PaidGroup, men: PaidGroup, average: (group: PaidGroup) => Outcome<number>): Gap {
  assertNumbers('women.pay', women.pay, 0);
  assertNumbers('men.pay', men.pay, 0);
  if (women.pay.length === 0 || men.pay.length === 0) return unavailable('empty-group');
  const [female, male] = [average(women), average(men)];
  if (female.status === 'unavailable') return female;
  if (male.status === 'unavailable') return male;
  if (male.value === 0) return unavailable('zero-denominator');
  const value = (male.value - female.value) / male.value;
  if (!Number.isFinite(value)) return unavailable('not-representable');
  return { status: 'ok', value, favours: value === 0 ? 'neither' : value < 0 ? 'women' : 'men' };
}
