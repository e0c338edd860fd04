import { weightedMedian } from '../aggregation/weighted-median.js';
import { averagePayGap } from './average-pay-gap.js';
import type { Gap } from './gap.js';
import type { PaidGroup } from './paid-group.js';

/**
 * Unadjusted gender pay gap of the medians, from the pay of single employees.
 *
 * `gap = (median of men − median of women) ÷ median of men`. It compares the typical woman with the typical man; what
 * happens at the top and at the bottom does not move it. With weights a median that is reached exactly averages the two
 * values around it, as without.
 *
 * Source: ILO, Global Wage Report 2018/19; OECD, gender wage gap.
 *
 * @param women - gross hourly pay of each woman, 0 or more, and weights
 * @param men - the same of men
 * @returns an unrounded fraction of 1 and the sex that it favours; `empty-group` when a sex has nobody, `zero-denominator`
 *   when the median of men or all weights of a sex are 0
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * medianPayGap({ pay: [10, 16, 99] }, { pay: [10, 20, 30] }); // => { status: 'ok', value: 0.2, favours: 'men' }
 * medianPayGap({ pay: [10] }, { pay: [] }); // => { status: 'unavailable', reason: 'empty-group' }
 */
export function medianPayGap(women: PaidGroup, men: PaidGroup): Gap {
  return averagePayGap(women, men, ({ pay, weights }) =>
    weightedMedian(pay, weights ?? new Float64Array(pay.length).fill(1), { method: 'mid' }),
  );
}
