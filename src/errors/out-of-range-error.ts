import { asText } from './as-text.js';
import { outOfRange } from './messages.js';
import { PlanError } from './plan-error.js';

/**
 * The error for an argument that a function is not defined for, to be thrown.
 *
 * @param where - the argument, with its position where it is one of several
 * @param received - what was received
 * @param expected - what is accepted, to be read after "must be"
 * @returns the error; its details survive JSON, which has no NaN and no Infinity
 */
export function outOfRangeError(
  where: string,
  received: unknown,
  expected: string,
): PlanError<'argument/out-of-range'> {
  const kept = Number.isFinite(received) ? (received as number) : asText(received).slice(0, 80);
  return new PlanError(
    'argument/out-of-range',
    { where, received: kept, expected },
    outOfRange(where, received, expected),
  );
}
