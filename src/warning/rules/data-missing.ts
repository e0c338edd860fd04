import { ok } from '../../model/outcome.js';
import type { RuleInput, RuleResult } from '../rule-input.js';

/**
 * There is nothing to judge by: no figure, no base, no parameter, or a county without figures.
 *
 * Goals without a number have a rule of their own.
 *
 * @param input - the clause
 * @returns what it found
 */
export function dataMissing({ verdict }: RuleInput): RuleResult<'data-missing'> {
  if (verdict.kind === 'milestone' && verdict.reasons.includes('no-evidence')) return { state: 'does-not-apply' };
  const isMissing = verdict.status === 'no-data' || verdict.status === 'not-assessable';
  const counties = verdict.missingCounties;
  if (!isMissing && counties === undefined) return { state: 'quiet' };
  return {
    state: 'fired',
    grade: 'grey',
    sureness: ok({ state: 'clear' }),
    evidence: {
      reason: isMissing ? (verdict.reasons[0] ?? 'no-observation') : 'county-missing',
      ...(counties === undefined ? {} : { counties }),
    },
  };
}
