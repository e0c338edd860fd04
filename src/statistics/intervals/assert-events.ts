import { assertExposure } from '../assert-exposure.js';
import { assertWholeCount } from '../assert-whole-count.js';
import type { EventsInExposure } from './interval.js';

/**
 * Refuses what is not a count of events in an exposure.
 *
 * @param where - name of the group
 * @param group - count and exposure
 * @throws PlanError `argument/out-of-range` unless the count is whole and the exposure 0 or more
 */
export function assertEvents(where: string, group: EventsInExposure): void {
  assertWholeCount(`${where}.count`, group.count);
  assertExposure(`${where}.exposure`, group.exposure);
}
