import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertNumbers } from '../checks/assert-numbers.js';
import { preciseSum } from '../summation/precise-sum.js';

/**
 * Weights by which a change of one percentage point counts the same in every indicator's own scatter.
 *
 * `weight = (0.01 ÷ standard deviation) ÷ Σ (0.01 ÷ standard deviation)`, as the World Economic Forum weights inside a
 * sub-index: an indicator that hardly differs between places would otherwise never count. The standard deviations are those
 * of all places compared; weights from other places are another index.
 *
 * Source: World Economic Forum, Global Gender Gap Report 2023, appendix B, table B.2.
 *
 * @param standardDeviations - one for each indicator, of the ratio between all places
 * @returns weights that add up to 1, in the same order; `no-variation` when one is 0, `too-few-points` of none
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * equalImpactWeights([0.1, 0.1]); // => { status: 'ok', value: [0.5, 0.5] }
 * equalImpactWeights([0.1, 0]); // => { status: 'unavailable', reason: 'no-variation' }
 */
export function equalImpactWeights(standardDeviations: readonly number[]): Outcome<number[]> {
  assertNumbers('standardDeviations', standardDeviations, 0);
  if (standardDeviations.length === 0) return unavailable('too-few-points');
  const smallest = Math.min(...standardDeviations);
  if (smallest === 0) return unavailable('no-variation');
  const impacts = standardDeviations.map((deviation) => smallest / deviation);
  const total = preciseSum(impacts);
  return ok(impacts.map((impact) => impact / total));
}
