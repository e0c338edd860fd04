import { finiteOutcome } from '../checks/finite-outcome.js';
import { dissimilarityIndex } from './dissimilarity-index.js';
import type { Segregation } from './segregation.js';
import { unitTotals } from './unit-totals.js';

/**
 * Index of Karmel and MacLachlan: which part of all people would have to change unit, with units as large and women as many
 * as they are.
 *
 * `KM = Σ |(1 − a) Fᵢ − a Mᵢ| ÷ N`, with `a` the female share; equal to `2 a (1 − a) D`. At most 0.5. It counts women and men
 * who move, so it falls when there are few women at all; D does not. Give both when the female share changes over time.
 * `expected` is its mean when everyone is placed by lot.
 *
 * Source: Karmel and MacLachlan (1988), Occupational sex segregation: increasing or decreasing? Economic Record 64, 187–195.
 *
 * @param women - women of each unit, finite, 0 or more
 * @param men - men of each unit, in the same order
 * @returns an unrounded index from 0 to 0.5 with its expectation by lot; `empty-group` without women or without men
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * karmelMacLachlanIndex([10, 20, 0, 0], [0, 0, 15, 15]).value; // => 0.5
 * karmelMacLachlanIndex([5], [9]).value; // => 0
 * karmelMacLachlanIndex([5, 9], [0, 0]); // => { status: 'unavailable', reason: 'empty-group' }
 */
export function karmelMacLachlanIndex(women: ArrayLike<number>, men: ArrayLike<number>): Segregation {
  const totals = unitTotals(women, men);
  if (totals.status === 'unavailable') return totals;
  const all = totals.value.women + totals.value.men;
  const factor = 2 * (totals.value.women / all) * (totals.value.men / all);
  const index = dissimilarityIndex(women, men);
  if (index.status === 'unavailable') return index;
  const { expected } = index;
  return {
    status: 'ok',
    value: factor * index.value,
    expected: expected.status === 'ok' ? finiteOutcome(factor * expected.value) : expected,
  };
}
