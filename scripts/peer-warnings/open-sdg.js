import { compoundGrowth } from './compound-growth.js';

/**
 * Open SDG's progress measure with a target, re-stated: a goal that is met counts as achieved, else the growth observed in the
 * wanted direction over the absolute growth required. 0.95: substantial; 0.6: moderate; 0: limited; below: deterioration.
 *
 * Source: open-sdg/sdg-build, sdg/ProgressMeasure.py, `methodology_2` (MIT); formula only.
 *
 * @param row - the goal
 * @param history - `[year, value]`, oldest first
 * @returns the ratio, `Infinity` for a goal that is met; `undefined` where it cannot be taken (base equals target)
 */
export function openSdgRatio({ base, baseYear, target, targetYear, better }, history) {
  const [year, value] = history.at(-1);
  if (better === 'up' ? value >= target : value <= target) return Infinity;
  const observed = compoundGrowth(base, value, year - baseYear);
  const required = compoundGrowth(base, target, targetYear - baseYear);
  if (observed === undefined || required === undefined || required === 0) return undefined;
  return ((better === 'up' ? 1 : -1) * (base < 0 ? -1 : 1) * observed) / Math.abs(required);
}
