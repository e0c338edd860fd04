import type { JudgedDeparture } from './judged-departure.js';

/**
 * Whether latest figures are more than noise: every condition reaches its threshold.
 *
 * @param statistic - size of the score
 * @param threshold - of the score
 * @param beyondTrend - the second condition where there is one
 * @returns true for an alarm
 */
export function isAlarm(statistic: number, threshold: number, beyondTrend: JudgedDeparture['beyondTrend']): boolean {
  return statistic >= threshold && (beyondTrend === undefined || beyondTrend.statistic >= beyondTrend.threshold);
}
