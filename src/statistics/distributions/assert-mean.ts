import { assertArgument } from '../assert-argument.js';

/**
 * Refuses what cannot be the mean of a count.
 *
 * @param mean - expected number of events
 * @throws PlanError `argument/out-of-range` unless it is a number from 0 to 1e15
 */
export function assertMean(mean: number): void {
  // Beyond it a double no longer holds neighbouring counts.
  assertArgument(Number.isFinite(mean) && mean >= 0 && mean <= 1e15, 'mean', mean, 'a number from 0 to 1e15');
}
