import type { Indicator } from '../model/plan.js';
import { units } from '../model/unit.js';
import type { Certainty } from './certainty.js';

/**
 * Which exact interval the counts of an indicator have.
 *
 * A proportion is so many of so many: Clopper and Pearson. A rate or ratio per thousand or rarer counts events, whose number
 * is not limited by the denominator: Garwood's limits for Poisson events. No other figure has an interval from counts: a gross
 * enrolment ratio may exceed 100 %, and a mean is no count.
 *
 * @param indicator - its kind and unit
 * @returns the method, `undefined` where there is none
 */
export function countMethod({
  measure,
  unit,
}: Pick<Indicator, 'measure' | 'unit'>): Exclude<Certainty['method'], 'normal'> | undefined {
  const { dimension, exponent } = units[unit];
  if (dimension !== 'share') return undefined;
  if (measure === 'proportion') return 'binomial-exact';
  return exponent <= -3 && (measure === 'rate' || measure === 'ratio') ? 'poisson-exact' : undefined;
}
