import { compoundGrowth } from './compound-growth.js';

/**
 * The rule of the United Nations' SDG Progress Chart, re-stated: the figure carried to the target year by its compound growth
 * since the base year; the part of the way from base to target that it covers. 0.95: on track; 0.1: progress, but too slow;
 * below: stagnation or regression. A goal that is met counts as met, and so does a figure within one point of 0 or 100 %.
 *
 * Source: EUSTAT, methodology of the Progress Chart 2023, rules and exceptions.
 *
 * @param row - the goal
 * @param history - `[year, value]`, oldest first
 * @returns the ratio, `Infinity` for a goal that is met; `undefined` where it cannot be taken
 */
export function unProgressChartRatio({ base, baseYear, target, targetYear, better, upper }, history) {
  const [year, value] = history.at(-1);
  if (better === 'up' ? value >= target : value <= target) return Infinity;
  const isEnd = target === 0 || (target === 100 && upper === 100);
  if (isEnd && Math.abs(value - target) <= 1) return Infinity;
  const growth = compoundGrowth(base, value, year - baseYear);
  if (growth === undefined || target === base) return undefined;
  return (value * (1 + growth) ** (targetYear - year) - base) / (target - base);
}
