import { outOfRangeError } from '../../errors/out-of-range-error.js';

/**
 * Throws for an argument that a function is not defined for.
 *
 * @param where - the argument, with its position where it is one of several
 * @param received - what was received
 * @param expected - what is accepted, to be read after "must be"
 * @returns nothing: it always throws
 * @throws PlanError `argument/out-of-range`
 */
export function refuseArgument(where: string, received: unknown, expected: string): never {
  throw outOfRangeError(where, received, expected);
}
