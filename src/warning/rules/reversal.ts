import { ok } from '../../model/outcome.js';
import { alarmThreshold } from '../alarm-threshold.js';
import { goalDirection } from '../goal-direction.js';
import { isAlarm } from '../is-alarm.js';
import { judgeReversal, LATEST } from '../judge-reversal.js';
import { nearThreshold } from '../near-threshold.js';
import { printedValue } from '../printed-value.js';
import type { RuleInput, RuleResult } from '../rule-input.js';
import type { RuleParameters } from '../rule-parameters.js';

/**
 * The series turned, and now leads away from the goal by more than noise explains.
 *
 * Yellow; a notice while the goal is still met.
 *
 * @param input - the clause
 * @param parameters - false alarms accepted of 1,000 series of noise
 * @returns what it found; the reason of the detector where it cannot tell, `inside-range` where neither direction is better
 */
export function reversal(input: RuleInput, { falseAlarms }: RuleParameters['reversal']): RuleResult<'reversal'> {
  const { criterion, indicator, verdict, dataset, settings } = input;
  if (criterion.kind === 'milestone' || indicator === undefined || verdict.final) return { state: 'does-not-apply' };
  const { level } = verdict;
  if (level.status === 'unavailable') return { state: 'not-evaluated', reason: level.reason };
  const better = goalDirection(criterion.kind, level.value);
  if (better === undefined) return { state: 'not-evaluated', reason: 'inside-range' };
  const figures = input.figures();
  if (figures.status === 'unavailable') return { state: 'not-evaluated', reason: figures.reason };
  const signals = input.signalInput();
  if (signals.status === 'unavailable') return { state: 'not-evaluated', reason: signals.reason };
  const threshold = alarmThreshold('detectReversal', falseAlarms);
  const { series, rounding } = signals.value;
  const judged = judgeReversal(series, rounding, threshold * (1 - settings.statisticMargin));
  if (judged.status === 'unavailable') return { state: 'not-evaluated', reason: judged.reason };
  const { departure, beyondTrend } = judged.value;
  if (departure.score < 0 !== (better === 'higher')) return { state: 'quiet' };
  const statistic = Math.abs(departure.score);
  const grade = level.value.state === 'met' ? 'blue' : 'yellow';
  if (!isAlarm(statistic, threshold, beyondTrend)) {
    const isNear = nearThreshold({ statistic, threshold, beyondTrend }, settings);
    return isNear ? { state: 'quiet', within: grade } : { state: 'quiet' };
  }
  return {
    state: 'fired',
    grade,
    sureness: ok({ state: 'clear' }),
    evidence: {
      value: printedValue(dataset, figures.value, figures.value.values.length - 1),
      turn: series.years[series.years.length - LATEST] as number,
      statistic,
      threshold,
    },
  };
}
