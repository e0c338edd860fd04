import { outOfRange } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';

/**
 * The error for an argument outside what a function is defined for.
 *
 * @param where - function and argument
 * @param received - what was given
 * @param expected - what it must be, in words
 * @returns the error, to be thrown
 */
export function refused(where: string, received: unknown, expected: string): PlanError {
  return new PlanError(
    'argument/out-of-range',
    { where, received: String(received), expected },
    outOfRange(where, received, expected),
  );
}
