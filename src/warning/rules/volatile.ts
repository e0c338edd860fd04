import { ok } from '../../model/outcome.js';
import { alarmThreshold } from '../alarm-threshold.js';
import { isAlarm } from '../is-alarm.js';
import { judgeVolatility } from '../judge-volatility.js';
import { nearThreshold } from '../near-threshold.js';
import { printedValue } from '../printed-value.js';
import type { RuleInput, RuleResult } from '../rule-input.js';
import type { RuleParameters } from '../rule-parameters.js';

/**
 * The latest change is more than counting noise and the series' own history explain, in whatever direction.
 *
 * A notice: something happened, or was counted otherwise.
 *
 * @param input - the clause
 * @param parameters - false alarms accepted of 1,000 series of noise
 * @returns what it found; the reason of the detector where it cannot tell
 */
export function volatile(input: RuleInput, { falseAlarms }: RuleParameters['volatile']): RuleResult<'volatile'> {
  const { criterion, indicator, verdict, dataset, settings } = input;
  if (criterion.kind === 'milestone' || indicator === undefined || verdict.final) return { state: 'does-not-apply' };
  const figures = input.figures();
  if (figures.status === 'unavailable') return { state: 'not-evaluated', reason: figures.reason };
  const signals = input.signalInput();
  if (signals.status === 'unavailable') return { state: 'not-evaluated', reason: signals.reason };
  const threshold = alarmThreshold('detectVolatility', falseAlarms);
  const { series, rounding } = signals.value;
  const judged = judgeVolatility(series, rounding, threshold * (1 - settings.statisticMargin));
  if (judged.status === 'unavailable') return { state: 'not-evaluated', reason: judged.reason };
  const { departure, beyondTrend } = judged.value;
  const statistic = Math.abs(departure.score);
  if (!isAlarm(statistic, threshold, beyondTrend)) {
    const isNear = nearThreshold({ statistic, threshold, beyondTrend }, settings);
    return isNear ? { state: 'quiet', within: 'blue' } : { state: 'quiet' };
  }
  return {
    state: 'fired',
    grade: 'blue',
    sureness: ok({ state: 'clear' }),
    evidence: {
      value: printedValue(dataset, figures.value, figures.value.values.length - 1),
      statistic,
      threshold,
    },
  };
}
