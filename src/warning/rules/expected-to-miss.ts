import { defaultAttainmentSettings } from '../../attainment/settings.js';
import { ok, unavailable } from '../../model/outcome.js';
import { gradeByProbability } from '../grade-by-probability.js';
import type { RuleInput, RuleResult } from '../rule-input.js';
import { timeLeftBand } from '../time-left-band.js';
import { wayLeft } from '../way-left.js';
import type { RuleParameters } from '../rule-parameters.js';
import type { Sureness } from '../signal.js';
import { worseGrade } from '../worse-grade.js';

/**
 * The probability that the goal is met at its deadline is low.
 *
 * It is read whether the goal is met today or not. An expert's `unlikely` stands in the place of the probability.
 *
 * @param input - the clause
 * @param parameters - under which probability it fires
 * @returns what it found; the reason of the outlook where there is no probability
 */
export function expectedToMiss(
  { verdict, settings, yearsLeft }: RuleInput,
  { below }: RuleParameters['expected-to-miss'],
): RuleResult<'expected-to-miss'> {
  if (verdict.kind === 'milestone' || verdict.final) return { state: 'does-not-apply' };
  if (verdict.manual !== undefined) {
    if (verdict.status !== 'unlikely') return { state: 'not-evaluated', reason: 'judged-by-expert' };
    return {
      state: 'fired',
      grade: timeLeftBand(yearsLeft, settings.yearsLeftBands) === 0 ? 'red' : 'orange',
      sureness: unavailable('no-interval-method'),
      evidence: { yearsLeft },
    };
  }
  const { outlook } = verdict;
  if (outlook.status === 'unavailable') return { state: 'not-evaluated', reason: outlook.reason };
  const { probability, value } = outlook.value;
  if (probability === undefined) return { state: 'not-evaluated', reason: 'no-distribution' };
  const distance = wayLeft(verdict);
  const question = { probability, yearsLeft, ...(distance === undefined ? {} : { distance }) };
  const grade = probability < below ? gradeByProbability(question, settings) : undefined;
  const within = worseGrade(
    grade,
    probability - settings.probabilityMargin < below
      ? gradeByProbability(
          {
            ...question,
            probability: probability - settings.probabilityMargin,
            // Met is met: only a way that is still to go has a margin.
            ...(distance === undefined || distance === 0 ? {} : { distance: distance + settings.wayMargin }),
          },
          settings,
        )
      : undefined,
  );
  if (grade === undefined) return { state: 'quiet', within };
  return {
    state: 'fired',
    grade,
    within,
    sureness: ok(surenessOf(1 - probability)),
    evidence: { projected: value, ...question },
  };
}

function surenessOf(probability: number): Sureness {
  const { certaintyLevel, likelyProbability } = defaultAttainmentSettings;
  const state = probability >= certaintyLevel ? 'clear' : probability >= likelyProbability ? 'likely' : 'cannot-tell';
  return { state, probability };
}
