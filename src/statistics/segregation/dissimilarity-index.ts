import { finiteOutcome } from '../checks/finite-outcome.js';
import { sumOf } from '../summation/sum-of.js';
import { meanDeviationByLot } from './mean-deviation-by-lot.js';
import type { Segregation } from './segregation.js';
import { sumByLot } from './sum-by-lot.js';
import { unitTotals } from './unit-totals.js';

/**
 * Dissimilarity index of Duncan: which part of the women (or of the men) would have to change unit for all units to have
 * the same sex ratio.
 *
 * `D = ½ Σ |Fᵢ ÷ F − Mᵢ ÷ M|` over occupations, subjects or workplaces: 0 no segregation, 1 complete. D grows with the number
 * of units, so publish the classification level with it and never compare D at two digits of an occupation code with D at
 * three. Small units make a large D by chance: `expected` is the mean D when everyone is placed by lot, exact for these unit
 * sizes; an index near it shows no segregation.
 *
 * Source: Duncan and Duncan (1955), American Sociological Review 20, 210–217; Carrington and Troske (1997), On measuring
 * segregation in samples with small units, for the comparison with chance.
 *
 * @param women - women of each unit, finite, 0 or more
 * @param men - men of each unit, in the same order
 * @returns an unrounded index from 0 to 1 with its expectation by lot; `empty-group` without women or without men, which is
 *   not 0
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * dissimilarityIndex([30, 10], [10, 30]).value; // => 0.5
 * dissimilarityIndex([1, 1], [1, 1]).expected.value.toFixed(3); // => '0.333'
 * dissimilarityIndex([0, 0], [5, 9]); // => { status: 'unavailable', reason: 'empty-group' }
 */
export function dissimilarityIndex(women: ArrayLike<number>, men: ArrayLike<number>): Segregation {
  const totals = unitTotals(women, men);
  if (totals.status === 'unavailable') return totals;
  const { women: allWomen, men: allMen } = totals.value;
  const distance = sumOf(women.length, (at) =>
    Math.abs((women[at] as number) * allMen - (men[at] as number) * allWomen),
  );
  const index = finiteOutcome(distance / allWomen / allMen / 2);
  const factor = (allWomen + allMen) / allWomen / allMen / 2;
  const expected = sumByLot(women, men, (size) => factor * meanDeviationByLot(size, allWomen, allMen));
  return index.status === 'ok' ? { ...index, expected } : index;
}
