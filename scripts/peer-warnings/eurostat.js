import { compoundGrowth } from './compound-growth.js';

/**
 * Eurostat's indicator arrows with a target, re-stated: the observed compound growth over the one required from the base year
 * to the target year. 0.95 and more: significant progress; from 0.6: moderate; from 0: insufficient; below: moving away.
 *
 * Source: Eurostat, Sustainable development in the European Union, annex on the assessment of indicators.
 *
 * @param row - the goal
 * @param history - `[year, value]`, oldest first
 * @returns the ratio, `Infinity` where the goal is met and no growth is required; `undefined` where it cannot be taken
 */
export function eurostatRatio({ base, baseYear, target, targetYear, better }, history) {
  const [year, value] = history.at(-1);
  const observed = compoundGrowth(base, value, year - baseYear);
  const required = compoundGrowth(base, target, targetYear - baseYear);
  if (observed === undefined || required === undefined) return undefined;
  const isMet = better === 'up' ? value >= target : value <= target;
  const asksForGrowth = better === 'up' ? required > 0 : required < 0;
  if (!asksForGrowth) return isMet ? Infinity : -Infinity;
  return observed / required;
}
