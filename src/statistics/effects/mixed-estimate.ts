import { bracketedRoot } from '../bracketed-root.js';
import { studentQuantile } from '../distributions/student-quantile.js';
import type { EffectEstimate } from './effect-estimate.js';
import { isBeyondChance } from './is-beyond-chance.js';
import { mixedTail, type WeightedEstimate } from './mixed-tail.js';

/**
 * One estimate from several fits: the mean, the limits that leave equal tails, and twice the smaller tail beyond 0.
 *
 * @param parts - the fits, in units in which the estimates lie near 1
 * @param degreesOfFreedom - the same of all
 * @param level - level of the interval
 * @param unit - what turns value and limits into the unit of the figures
 * @returns the estimate; numbers too large for a double come out as infinite
 */
export function mixedEstimate(
  parts: readonly WeightedEstimate[],
  degreesOfFreedom: number,
  level: number,
  unit: number,
): EffectEstimate {
  const share = (1 - level) / 2;
  const reach = studentQuantile(share, degreesOfFreedom, 'upper');
  const limit = (side: 1 | -1): number => {
    // The limit of a mixture lies between those of its parts.
    const limits = parts.map(({ estimate, standardError }) => estimate + side * reach * standardError);
    const [near, far] = [Math.min(...limits), Math.max(...limits)];
    const root =
      near === far ? near : bracketedRoot((x) => mixedTail(parts, degreesOfFreedom, x, side) - share, near, far);
    return root * unit + 0;
  };
  const value = parts.reduce((sum, { weight, estimate }) => sum + weight * estimate, 0);
  const [above, below] = ([1, -1] as const).map((side) => mixedTail(parts, degreesOfFreedom, 0, side)) as [
    number,
    number,
  ];
  const p = Math.min(1, 2 * Math.min(above, below));
  return {
    value: value * unit + 0,
    interval: { level, lower: limit(-1), upper: limit(1) },
    p,
    conclusion: isBeyondChance(p, level) ? (value > 0 ? 'rise' : 'fall') : 'cannot-tell',
  };
}
