import { mean } from '../aggregation/mean.js';
import { weightedMean } from '../aggregation/weighted-mean.js';
import { averagePayGap } from './average-pay-gap.js';
import type { Gap } from './gap.js';
import type { PaidGroup } from './paid-group.js';

/**
 * Unadjusted gender pay gap of the means, from the pay of single employees.
 *
 * `gap = (mean of men − mean of women) ÷ mean of men`, with sampling weights where given. A few very high salaries, mostly
 * men's, widen it: give the gap of the medians beside it.
 *
 * Source: Eurostat, metadata of earn_grgpg2.
 *
 * @param women - gross hourly pay of each woman, 0 or more, and weights
 * @param men - the same of men
 * @returns an unrounded fraction of 1 and the sex that it favours; `empty-group` when a sex has nobody, `zero-denominator`
 *   when men earn nothing or all weights of a sex are 0
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * meanPayGap({ pay: [10, 14] }, { pay: [10, 20] }); // => { status: 'ok', value: 0.2, favours: 'men' }
 * meanPayGap({ pay: [] }, { pay: [10] }); // => { status: 'unavailable', reason: 'empty-group' }
 */
export function meanPayGap(women: PaidGroup, men: PaidGroup): Gap {
  return averagePayGap(women, men, ({ pay, weights }) =>
    weights === undefined ? mean(pay) : weightedMean(pay, weights),
  );
}
