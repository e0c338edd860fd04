import type { CriterionVerdict } from '../attainment/verdict.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Sureness } from './signal.js';

/**
 * How sure it is that the goal is missed, given counting and sampling.
 *
 * @param verdict - the verdict, for its certainty
 * @returns the state of the certainty, `cannot-tell` where it leans to the other side, and the probability that the true
 *   figure misses the goal; the reason of the certainty where there is none
 */
export function surenessOfMiss({ certainty }: Pick<CriterionVerdict, 'certainty'>): Outcome<Sureness> {
  if (certainty.status === 'unavailable') return unavailable(certainty.reason);
  const { state, side, probability } = certainty.value;
  return ok({ state: side === 'missed' ? state : 'cannot-tell', probability: 1 - probability });
}
