import type { Plan } from '../../model/plan.js';
import { planIndex } from '../../plan/plan-index.js';
import { seriesKey } from '../series-key.js';
import type { DecidingObservation } from './advice.js';

/**
 * What is missing, each thing once: two clauses of a goal may wait for the same figure, which is reported once.
 *
 * The same are observations of one series, kind, year and areas; the first of them stays, with its clause and reason. Evidence
 * and parameters belong to their clause and are never the same.
 *
 * @param observations - what clauses miss, in their order
 * @param plan - with the clauses
 * @returns the first of each, in the same order
 */
export function distinctObservations(observations: readonly DecidingObservation[], plan: Plan): DecidingObservation[] {
  const { criteria } = planIndex(plan);
  const first = new Map<string, DecidingObservation>();
  for (const observation of observations) {
    const { what, year, areas } = observation;
    const criterion = criteria.get(observation.criterion);
    const isOfClause =
      what === 'evidence' || what === 'parameter' || criterion === undefined || criterion.kind === 'milestone';
    const series = isOfClause ? observation.criterion : seriesKey(criterion);
    const key = [what, year, series, ...areas].join('|');
    if (!first.has(key)) first.set(key, observation);
  }
  return [...first.values()];
}
