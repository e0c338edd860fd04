import { assertArgument } from './assert-argument.js';
import { assertWholeCount } from './assert-whole-count.js';

/**
 * Refuses a part that is larger than its whole, and what is not a whole number of persons or events.
 *
 * @param where - name of the part
 * @param part - how many have the property
 * @param whereTotal - name of the whole
 * @param total - how many there are
 * @throws PlanError `argument/out-of-range` unless both are whole numbers and the part is from 0 to the total
 */
export function assertCountOf(where: string, part: number, whereTotal: string, total: number): void {
  assertWholeCount(whereTotal, total);
  assertWholeCount(where, part);
  assertArgument(part <= total, where, part, `at most \`${whereTotal}\` (${String(total)})`);
}
