import type { Status } from '../../../attainment/status.js';

/**
 * What a final evaluation says of a goal. Without data or a basis it says neither attained nor missed, and never counts the
 * goal as attained.
 *
 * @param status - of the goal
 * @returns `attained` only for a goal that was attained; `unknown` for `no-data` and `not-assessable`; else `missed`
 */
export function findingOf(status: Status): 'attained' | 'missed' | 'unknown' {
  if (status === 'attained') return 'attained';
  return status === 'no-data' || status === 'not-assessable' ? 'unknown' : 'missed';
}
