import type { Status } from '../attainment/status.js';
import { ok, unavailable } from '../model/outcome.js';
import type { StatusCounts } from './plan-evaluation.js';

/**
 * Counts statuses with explicit denominators.
 *
 * No-data is never counted as attained: it is outside `assessable` and inside `total`.
 *
 * @param statuses - one for each thing
 * @returns the counts; both shares are `zero-denominator` where their denominator is 0
 * @example
 * countStatuses(['attained', 'behind', 'no-data']).attainedOfAssessable; // => { status: 'ok', value: 0.5 }
 * countStatuses([]).attainedOfAll; // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function countStatuses(statuses: readonly Status[]): StatusCounts {
  const byStatus: Record<Status, number> = {
    attained: 0,
    'on-track': 0,
    behind: 0,
    unlikely: 0,
    lapsed: 0,
    'no-data': 0,
    'not-assessable': 0,
  };
  for (const status of statuses) byStatus[status] += 1;
  const total = statuses.length;
  const assessable = total - byStatus['no-data'] - byStatus['not-assessable'];
  const attained = byStatus.attained;
  return {
    total,
    byStatus,
    assessable,
    attained,
    attainedOfAssessable: assessable === 0 ? unavailable('zero-denominator') : ok(attained / assessable),
    attainedOfAll: total === 0 ? unavailable('zero-denominator') : ok(attained / total),
  };
}
