import type { CriterionVerdict } from '../../attainment/verdict.js';
import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { gradeByLag } from '../grade-by-lag.js';
import type { RuleInput, RuleResult } from '../rule-input.js';
import type { Sureness } from '../signal.js';
import { worseGrade } from '../worse-grade.js';

/**
 * Progress is less than the elapsed time asks for, a direction is not kept, or a rule that holds at any time is missed.
 *
 * Where the probability of attaining is known it decides how urgent the goal is, and being behind is a notice beside it: a
 * series that is late now may be fast enough.
 *
 * @param input - the clause
 * @returns what it found; the reason of the pace where the status cannot say
 */
export function behindSchedule({ verdict, settings, yearsLeft }: RuleInput): RuleResult<'behind-schedule'> {
  const { status, level, pace, manual, outlook } = verdict;
  if (verdict.final) return { state: 'does-not-apply' };
  if (status === 'no-data' || status === 'not-assessable') {
    const reason = pace.status === 'unavailable' ? pace.reason : verdict.reasons[0];
    return { state: 'not-evaluated', reason: reason ?? 'no-observation' };
  }
  const progress = manual === undefined && pace.status === 'ok' ? pace.value : undefined;
  const lag = progress === undefined ? undefined : progress.elapsed - progress.progress;
  const hasProbability = manual === undefined && outlook.status === 'ok' && outlook.value.probability !== undefined;
  const grade = (behind: number | undefined) =>
    hasProbability
      ? behind === undefined || behind > 0
        ? 'blue'
        : undefined
      : gradeByLag({ yearsLeft, ...(behind === undefined ? {} : { lag: behind }) }, settings);
  const isMet = manual === undefined && level.status === 'ok' && level.value.state === 'met';
  const within = lag === undefined || isMet ? undefined : grade(lag + settings.wayMargin);
  const isBehind =
    status === 'behind' || status === 'unlikely' || (status === 'lapsed' && lag !== undefined && lag > 0);
  if (!isBehind) return { state: 'quiet', within };
  // A schedule stricter than elapsed time leaves no lag to grade by.
  const found = (lag !== undefined && lag > 0 ? grade(lag) : grade(undefined)) ?? 'blue';
  return {
    state: 'fired',
    grade: found,
    within: worseGrade(found, within),
    sureness: surenessOf(verdict),
    evidence: {
      yearsLeft,
      ...(progress === undefined || lag === undefined
        ? {}
        : { progress: progress.progress, elapsed: progress.elapsed, lag }),
    },
  };
}

/** Whether the limits of the progress leave it behind the elapsed time. */
function surenessOf({ pace, certainty }: CriterionVerdict): Outcome<Sureness> {
  const interval = pace.status === 'ok' ? pace.value.interval : undefined;
  if (pace.status === 'ok' && interval?.status === 'ok') {
    return ok({ state: interval.value.upper < pace.value.elapsed ? 'clear' : 'cannot-tell' });
  }
  if (interval?.status === 'unavailable') return interval;
  return certainty.status === 'unavailable' ? certainty : unavailable('no-interval-method');
}
