import { assertCountOf } from '../assert-count-of.js';
import type { ShareOfTotal } from './interval.js';

/**
 * Refuses what is not a count of a total.
 *
 * @param where - name of the group
 * @param group - count and total
 * @throws PlanError `argument/out-of-range` unless both are whole numbers and the count is from 0 to the total
 */
export function assertShare(where: string, group: ShareOfTotal): void {
  assertCountOf(`${where}.count`, group.count, `${where}.total`, group.total);
}
