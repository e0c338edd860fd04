import { absoluteDecimal } from '../../exact/absolute-decimal.js';
import { isMissed } from '../is-missed.js';
import type { RuleInput, RuleResult } from '../rule-input.js';
import { surenessOfMiss } from '../sureness-of-miss.js';
import type { Grade } from '../grade.js';
import type { RuleParameters } from '../rule-parameters.js';
import type { WarningSettings } from '../settings.js';

/**
 * The deadline is near, or has passed, and the goal is not met.
 *
 * Red once it has passed. Before: blue where the probability of attaining is not under the last threshold of the table,
 * yellow where it is (the rule on that probability says how much) and where progress keeps up with time, else orange.
 *
 * @param input - the clause
 * @param parameters - how many years before the deadline
 * @returns what it found; the reason of the level where nothing is known about it
 */
export function deadlineNear(
  { verdict, settings, yearsLeft }: RuleInput,
  { years }: RuleParameters['deadline-near'],
): RuleResult<'deadline-near'> {
  if (yearsLeft > years) return { state: 'quiet' };
  const { level } = verdict;
  if (level.status === 'unavailable' && verdict.manual === undefined) {
    return { state: 'not-evaluated', reason: level.reason };
  }
  if (!isMissed(verdict)) return { state: 'quiet' };
  const margin = level.status === 'ok' ? level.value.margin : undefined;
  return {
    state: 'fired',
    grade: gradeOf(verdict, settings),
    sureness: surenessOfMiss(verdict),
    evidence: {
      yearsLeft: Math.max(0, yearsLeft),
      ...(margin === undefined ? {} : { missing: absoluteDecimal(margin) }),
      passed: verdict.final,
    },
  };
}

function gradeOf({ final, outlook, pace }: RuleInput['verdict'], { probabilityBands }: WarningSettings): Grade {
  if (final) return 'red';
  const probability = outlook.status === 'ok' ? outlook.value.probability : undefined;
  if (probability !== undefined) return probability >= probabilityBands[3] ? 'blue' : 'yellow';
  return pace.status === 'ok' && pace.value.state === 'on-schedule' ? 'yellow' : 'orange';
}
