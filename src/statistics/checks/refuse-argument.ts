import { outOfRange } from '../../errors/messages.js';
import { PlanError } from '../../errors/plan-error.js';

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
  const details = {
    where,
    // Details survive JSON, which has no NaN.
    received: Number.isFinite(received) ? (received as number) : String(received).slice(0, 80),
    expected,
  };
  throw new PlanError('argument/out-of-range', details, outOfRange(where, received, expected));
}
