import type { JudgedDeparture } from './judged-departure.js';
import type { WarningSettings } from './settings.js';

/**
 * Whether a finding lies so near its thresholds that a grade of the year before does not fall.
 *
 * @param finding - of a detector
 * @param settings - by which part of its threshold a statistic has to lie under it
 * @returns true when every statistic reaches its threshold less that part
 */
export function nearThreshold(
  {
    statistic,
    threshold,
    beyondTrend,
  }: { readonly statistic: number; readonly threshold: number } & Pick<JudgedDeparture, 'beyondTrend'>,
  { statisticMargin }: Pick<WarningSettings, 'statisticMargin'>,
): boolean {
  const reaches = (value: number, least: number): boolean => Math.abs(value) >= least * (1 - statisticMargin);
  return (
    reaches(statistic, threshold) &&
    (beyondTrend === undefined || reaches(beyondTrend.statistic, beyondTrend.threshold))
  );
}
