import type { CriterionVerdict } from '../attainment/verdict.js';
import type { Status } from '../attainment/status.js';
import type { Target } from '../model/plan.js';
import type { TargetVerdict } from './plan-evaluation.js';

/**
 * The order in which clauses decide. A clause that fails decides whatever the others say; a clause without data comes
 * before one that is on track, because a goal is reached only when all its clauses are.
 */
const DECIDING_ORDER: readonly Status[] = [
  'lapsed',
  'unlikely',
  'behind',
  'no-data',
  'not-assessable',
  'on-track',
  'attained',
];

/**
 * One status for a goal from its clauses: that of the weakest, which is named.
 *
 * @param target - the goal
 * @param criteria - the verdicts of its criteria, in their order
 * @returns the goal's verdict; of several clauses of the same status the first decides; a goal without criteria is
 *   `not-assessable`
 */
export function rollUpTarget(target: Target, criteria: readonly CriterionVerdict[]): TargetVerdict {
  let weakest: CriterionVerdict | undefined;
  for (const verdict of criteria) {
    if (weakest === undefined || DECIDING_ORDER.indexOf(verdict.status) < DECIDING_ORDER.indexOf(weakest.status)) {
      weakest = verdict;
    }
  }
  return {
    target: target.id,
    domain: target.domain,
    status: weakest?.status ?? 'not-assessable',
    reasons: weakest?.reasons ?? [],
    ...(weakest === undefined ? {} : { decidedBy: weakest.criterion }),
    assessed: criteria.filter(({ status }) => status !== 'no-data' && status !== 'not-assessable').length,
    manual: criteria.filter(({ manual }) => manual !== undefined).length,
    criteria,
  };
}
