import { ok, unavailable } from '../../model/outcome.js';
import type { RuleInput, RuleResult } from '../rule-input.js';
import { surenessOfMiss } from '../sureness-of-miss.js';
import { timeLeftBand } from '../time-left-band.js';

/**
 * A goal to be kept was met and is not met now.
 *
 * Red with little time left, orange with more; yellow where chance in the counts explains it.
 *
 * @param input - the clause
 * @returns what it found; `unknown-years` where a figure is missing since it was first met, so that it may have lapsed unseen
 */
export function relapse({ verdict, criterion, settings, yearsLeft }: RuleInput): RuleResult<'relapse'> {
  const { status, level, reasons } = verdict;
  if (status === 'lapsed') {
    const withinNoise = reasons.includes('lapse-within-noise');
    const isShort = timeLeftBand(yearsLeft, settings.yearsLeftBands) === 0;
    return {
      state: 'fired',
      grade: withinNoise ? 'yellow' : isShort ? 'red' : 'orange',
      sureness: withinNoise
        ? ok({ state: 'cannot-tell' })
        : verdict.manual === undefined
          ? surenessOfMiss(verdict)
          : unavailable('no-interval-method'),
      evidence: {
        ...(level.status === 'ok' ? { value: level.value.value } : {}),
        lapses: verdict.lapses ?? [],
        withinNoise,
      },
    };
  }
  if (criterion.hold !== true) return { state: 'does-not-apply' };
  if (level.status === 'unavailable') return { state: 'not-evaluated', reason: level.reason };
  if ((verdict.unknownYears ?? []).length > 0) return { state: 'not-evaluated', reason: 'unknown-years' };
  return { state: 'quiet' };
}
