import { assertArgument } from '../assert-argument.js';

/**
 * Refuses a probability whose quantile is not a finite number: the end of an unbounded distribution, or so far out that no
 * double is large enough.
 *
 * @param quantile - what was found
 * @param probability - the size of the tail that was asked for
 * @returns the quantile
 * @throws PlanError `argument/out-of-range` when it is not finite
 */
export function finiteQuantile(quantile: number, probability: number): number {
  assertArgument(
    Number.isFinite(quantile),
    'probability',
    probability,
    'a probability whose quantile is a finite number',
  );
  return quantile;
}
