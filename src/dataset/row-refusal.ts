import type { Observation } from '../model/observation.js';
import type { RefusalReason } from './dataset.js';
import { shownValue } from './shown-value.js';

/** Why a row cannot be read, and where. */
export interface RowRefusal {
  readonly reason: RefusalReason;
  readonly field: keyof Observation;
  readonly details: Readonly<Record<string, string | number>>;
}

/**
 * A refusal that shows what was received.
 *
 * @param reason - why
 * @param field - where
 * @param received - what stands there
 * @returns the refusal
 */
export function refusal(reason: RefusalReason, field: keyof Observation, received: unknown): RowRefusal {
  return { reason, field, details: { received: shownValue(received) } };
}
