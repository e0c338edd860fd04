import type { Indicator } from '../model/plan.js';
import { countCertainty } from './count-certainty.js';
import type { JudgedPoint } from './judged-point.js';
import { type PublishedCounts, publishedCounts } from './published-counts.js';
import type { AttainmentSettings } from './settings.js';
import type { TestableGoal } from './testable-goal.js';
import type { Certainty, PooledYears } from './certainty.js';

/**
 * The latest year alone and together with the years before it: counts of several years tell more than those of one.
 *
 * `Σ numerators ÷ Σ denominators`, only where every one of the years has usable counts of its own; a mean of rates is never
 * taken. What is pooled describes all those years together: where the figure has changed since, it lags behind. Advised is
 * the shortest time that is clear, because it lags least; where none is clear, the longest, because it tells most.
 *
 * @param points - the comparable points, oldest first
 * @param goal - in the indicator's unit
 * @param indicator - for its kind and unit
 * @param settings - how many years, level and what counts as likely
 * @returns what can be pooled, what cannot and for which years, and the advice; nothing where the latest figure covers several
 *   years already
 */
export function poolYears(
  points: readonly JudgedPoint[],
  goal: TestableGoal,
  indicator: Indicator,
  settings: Pick<AttainmentSettings, 'certaintyLevel' | 'likelyProbability' | 'pooledYears'>,
): Pick<Certainty, 'pooled' | 'notPooled' | 'advised'> {
  const latest = points.at(-1);
  if (latest?.span !== 1) return {};
  const pooled: PooledYears[] = [];
  const notPooled: { years: number; missing: readonly number[] }[] = [];
  for (const years of settings.pooledYears) {
    const from = latest.year - years + 1;
    const { counts, missing } = sumOfYears(points, from, latest.year, indicator);
    const certainty = countCertainty(counts, goal, indicator, settings);
    if (missing.length > 0 || certainty.status === 'unavailable') {
      notPooled.push({ years, missing });
      continue;
    }
    const { answer, limits } = certainty.value;
    pooled.push({ years, from, to: latest.year, ...counts, estimate: limits.estimate, ...answer });
  }
  const clear = pooled.find(({ state }) => state === 'clear');
  const advised = clear ?? pooled.at(-1);
  return {
    pooled,
    ...(notPooled.length === 0 ? {} : { notPooled }),
    ...(advised === undefined
      ? {}
      : { advised: { years: advised.years, why: clear === undefined ? 'longest-available' : 'shortest-clear' } }),
  };
}

function sumOfYears(
  points: readonly JudgedPoint[],
  from: number,
  to: number,
  indicator: Indicator,
): { counts: PublishedCounts; missing: number[] } {
  let [numerator, denominator] = [0, 0];
  const missing: number[] = [];
  for (let year = from; year <= to; year += 1) {
    const point = points.find((candidate) => candidate.year === year);
    const counts = point === undefined ? undefined : publishedCounts(point, indicator);
    if (counts?.status === 'ok') {
      numerator += counts.value.numerator;
      denominator += counts.value.denominator;
    } else missing.push(year);
  }
  return { counts: { numerator, denominator }, missing };
}
