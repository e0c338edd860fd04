import { yearsBetweenResults } from '../../attainment/years-between-results.js';
import { ok } from '../../model/outcome.js';
import type { RuleInput, RuleResult } from '../rule-input.js';
import type { RuleParameters } from '../rule-parameters.js';

/**
 * The latest figure is older than the indicator's own frequency explains.
 *
 * A result is awaited in the year of the evaluation and missing only afterwards: of a yearly indicator whose latest figure is
 * of 2022 one result, that of 2023, is missing as of 2024.
 *
 * @param input - the clause
 * @param parameters - how many missing results are more than a notice
 * @returns what it found; `no-frequency` for an indicator that comes irregularly
 */
export function dataLate(
  { verdict, indicator, horizon }: RuleInput,
  { results: tolerated }: RuleParameters['data-late'],
): RuleResult<'data-late'> {
  // Where nothing was reported at all another rule says so.
  if (indicator === undefined || verdict.level.status === 'unavailable') return { state: 'does-not-apply' };
  const every = yearsBetweenResults[indicator.frequency];
  if (!Number.isFinite(every)) return { state: 'not-evaluated', reason: 'no-frequency' };
  const latest = verdict.level.value.year;
  const results = Math.floor((horizon.until - latest - 1) / every);
  if (results < 1) return { state: 'quiet' };
  return {
    state: 'fired',
    grade: results >= tolerated ? 'yellow' : 'blue',
    sureness: ok({ state: 'clear' }),
    evidence: { latest, every, results },
  };
}
