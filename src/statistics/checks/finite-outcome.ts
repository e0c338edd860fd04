import { type Outcome, ok, unavailable } from '../../model/outcome.js';

/**
 * A computed number, or the reason why a double cannot hold it.
 *
 * @param value - the number; −0 becomes 0
 * @returns the number; `not-representable` for what is not finite
 */
export function finiteOutcome(value: number): Outcome<number> {
  return Number.isFinite(value) ? ok(value + 0) : unavailable('not-representable');
}
