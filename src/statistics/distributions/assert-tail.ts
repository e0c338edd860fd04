import { assertArgument } from '../assert-argument.js';
import { assertProbability } from '../assert-probability.js';
import type { Tail } from './tail.js';

/**
 * Refuses what is not the size of a named tail.
 *
 * @param probability - size of the tail
 * @param tail - which tail
 * @throws PlanError `argument/out-of-range` unless the size is from 0 to 1 and the tail is `lower` or `upper`
 */
export function assertTail(probability: number, tail: Tail): void {
  // Callers without types may pass anything.
  const given: string = tail;
  assertProbability('probability', probability);
  assertArgument(given === 'lower' || given === 'upper', 'tail', tail, "'lower' or 'upper'");
}
