import { ok } from '../../model/outcome.js';
import type { RuleInput, RuleResult } from '../rule-input.js';
import { timeLeftBand } from '../time-left-band.js';
import type { RuleParameters } from '../rule-parameters.js';

/**
 * A goal without a number has no evidence at all.
 *
 * Grey as long as there is time: that nothing was handed in does not say that nothing was done. Near the deadline it is
 * yellow, in its last year and afterwards orange.
 *
 * @param input - the clause
 * @param parameters - how many years before the deadline it is more than a missing report
 * @returns what it found
 */
export function milestoneWithoutEvidence(
  { verdict, criterion, yearsLeft }: RuleInput,
  { years }: RuleParameters['milestone-without-evidence'],
): RuleResult<'milestone-without-evidence'> {
  if (criterion.kind !== 'milestone') return { state: 'does-not-apply' };
  if (verdict.level.status === 'ok' || verdict.manual !== undefined) return { state: 'quiet' };
  const band = timeLeftBand(yearsLeft, [Math.min(1, years), years]);
  return {
    state: 'fired',
    grade: (['orange', 'yellow', 'grey'] as const)[band],
    sureness: ok({ state: 'clear' }),
    evidence: { stages: criterion.stages.length, yearsLeft: Math.max(0, yearsLeft) },
  };
}
