import type { UnavailableReason } from '../../model/outcome.js';
import type { VerdictReason } from '../status.js';

const REPORTABLE: ReadonlySet<VerdictReason> = new Set<UnavailableReason>([
  'no-observation',
  'only-before-baseline',
  'declared-missing',
  'no-observation-since-base',
  'latest-is-base',
  'no-base',
  'no-comparison',
  'members-missing',
  'too-few-points',
  'series-break',
  'no-counts-to-combine',
]);

/**
 * Whether a report of the office that keeps the indicator would remove a reason.
 *
 * @param reason - why something could not be judged
 * @returns true where figures are what is missing; false for a parameter, a list of counties or evidence
 */
export function isReportable(reason: VerdictReason): boolean {
  return REPORTABLE.has(reason);
}
