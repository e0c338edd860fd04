import type { CriterionVerdict } from '../attainment/verdict.js';
import type { VerdictReason } from '../attainment/status.js';
import type { Plan } from '../model/plan.js';
import { planIndex } from '../plan/plan-index.js';
import type { DataGap } from './plan-evaluation.js';

/**
 * What has to be reported before more can be judged: the indicators of all criteria that have no data or cannot be
 * assessed, each with the office that reports it, and the goals that wait for evidence.
 *
 * @param plan - the plan
 * @param verdicts - verdicts of criteria
 * @returns one gap for every indicator in order of first appearance; the criteria that need evidence form one gap at the end
 */
export function dataGaps(plan: Plan, verdicts: readonly CriterionVerdict[]): DataGap[] {
  const { criteria, indicators } = planIndex(plan);
  const gaps = new Map<string, { criteria: string[]; reasons: Set<VerdictReason> }>();
  for (const verdict of verdicts) {
    if (verdict.status !== 'no-data' && verdict.status !== 'not-assessable') continue;
    const indicator = criteria.get(verdict.criterion)?.indicator ?? '';
    const gap = gaps.get(indicator) ?? { criteria: [], reasons: new Set() };
    gap.criteria.push(verdict.criterion);
    if (verdict.reasons[0] !== undefined) gap.reasons.add(verdict.reasons[0]);
    gaps.set(indicator, gap);
  }
  const evidence = gaps.get('');
  gaps.delete('');
  return [...gaps, ...(evidence === undefined ? [] : [['', evidence] as const])].map(([indicator, gap]) => {
    const steward = indicators.get(indicator)?.steward;
    return {
      ...(indicator === '' ? {} : { indicator }),
      ...(steward === undefined ? {} : { steward }),
      criteria: gap.criteria,
      reasons: [...gap.reasons],
    };
  });
}
