import { ok } from '../../model/outcome.js';
import { studentQuantile } from '../../statistics/distributions/student-quantile.js';
import { type ChangesAround, changesAround } from '../changes-around.js';
import { goalDirection } from '../goal-direction.js';
import { meanYearlyChange } from '../mean-yearly-change.js';
import type { RuleInput, RuleResult } from '../rule-input.js';
import type { RuleParameters } from '../rule-parameters.js';

/** From so many others on their spread is taken by medians, which one misreported area cannot move. */
const ROBUST_FROM = 10;
/** Median distance from the median to standard deviation, of a normal distribution: 1 ÷ Φ⁻¹(0.75). */
const DEVIATION_OF_MEDIAN_DISTANCE = 1.482602218505602;

/**
 * An area moves away from the goal while the others like it move toward it, and lies further from them than areas like them
 * would.
 *
 * Compared are mean yearly changes over the last years with those of areas of the same level. `statistic = (change − centre)
 * ÷ (spread × √(1 + 1/n))` against Student's t with n − 1 degrees of freedom: the prediction interval for one more area. Centre and
 * spread are mean and standard deviation of under ten others, so that even two can be used, honestly: the threshold is
 * then 31.8; of ten or more median and median distance.
 *
 * @param input - the clause
 * @param parameters - window, how many others, significance
 * @returns what it found; `too-few-areas`, `too-few-points`, `inside-range` where neither direction is better, `no-variation` where
 *   the others all changed alike
 */
export function againstTheOthers(
  input: RuleInput,
  parameters: RuleParameters['against-the-others'],
): RuleResult<'against-the-others'> {
  const { criterion, verdict, dataset, area, horizon, settings } = input;
  if (criterion.kind === 'milestone' || verdict.final) return { state: 'does-not-apply' };
  const { level } = verdict;
  if (level.status === 'unavailable') return { state: 'not-evaluated', reason: level.reason };
  const better = goalDirection(criterion.kind, level.value);
  if (better === undefined) return { state: 'not-evaluated', reason: 'inside-range' };
  const figures = input.figures();
  if (figures.status === 'unavailable') return { state: 'not-evaluated', reason: figures.reason };
  const own = meanYearlyChange(figures.value, horizon.until, parameters.years);
  if (own === undefined) return { state: 'not-evaluated', reason: 'too-few-points' };
  const sign = better === 'higher' ? 1 : -1;
  const around = changesAround(criterion, dataset, area, horizon, parameters.years, parameters.othersWanted);
  const others = around.byArea.size - Number(around.byArea.has(area));
  if (others < parameters.fewestOthers) return { state: 'not-evaluated', reason: 'too-few-areas' };
  const { centre, spread } = others < ROBUST_FROM ? plainSpread(around, area) : robustSpread(around);
  // The way is clear where the area does not move away, whatever the others do.
  if (sign * own.change >= 0 || sign * centre <= 0) return { state: 'quiet' };
  if (spread === 0) return { state: 'not-evaluated', reason: 'no-variation' };
  const statistic = (sign * (centre - own.change)) / (spread * Math.sqrt(1 + 1 / others));
  const threshold = studentQuantile(parameters.significance, others - 1, 'upper');
  const isMet = level.value.state === 'met';
  const grade = isMet ? 'blue' : 'yellow';
  if (statistic < threshold) {
    return { state: 'quiet', ...(statistic >= threshold * (1 - settings.statisticMargin) ? { within: grade } : {}) };
  }
  return {
    state: 'fired',
    grade,
    sureness: ok({ state: 'likely' }),
    evidence: {
      change: own.change,
      othersChange: centre,
      others,
      within: around.within,
      from: own.from,
      statistic,
      threshold,
    },
  };
}

/** Mean and standard deviation of all but the area itself. */
function plainSpread({ byArea }: ChangesAround, self: string): { centre: number; spread: number } {
  const changes = [...byArea].filter(([code]) => code !== self).map(([, change]) => change);
  const centre = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  const squares = changes.reduce((sum, change) => sum + (change - centre) ** 2, 0);
  return { centre, spread: Math.sqrt(squares / (changes.length - 1)) };
}

/** The area itself is one of many here, and moves a median by next to nothing. */
function robustSpread({ median, medianDistance }: ChangesAround): { centre: number; spread: number } {
  return { centre: median, spread: DEVIATION_OF_MEDIAN_DISTANCE * medianDistance };
}
