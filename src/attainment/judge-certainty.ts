import type { CalculationLog } from './calculation-log.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Indicator } from '../model/plan.js';
import { countCertainty } from './count-certainty.js';
import { countMethod } from './count-method.js';
import type { GoalRange } from './goal-range.js';
import type { JudgedPoint } from './judged-point.js';
import { poolYears } from './pool-years.js';
import { publishedCounts } from './published-counts.js';
import type { AttainmentSettings } from './settings.js';
import { surveyCertainty } from './survey-certainty.js';
import { type TestableGoal, testableGoal } from './testable-goal.js';
import type { Certainty } from './certainty.js';

/** What a certainty is judged from. */
export interface CertaintyQuestion {
  /** The comparable points, oldest first; the last is judged. */
  readonly points: readonly JudgedPoint[];
  readonly goal: GoalRange | undefined;
  readonly indicator: Indicator;
  readonly settings: Pick<AttainmentSettings, 'certaintyLevel' | 'likelyProbability' | 'pooledYears'>;
}

/**
 * How sure it is that the true figure meets or misses the goal. The status follows the published figure; this stands beside.
 *
 * Registers and surveillance: from the counts published with the figure, the exact interval, the probability that the true
 * figure meets the goal, and the same for several years pooled. Surveys: from the published standard error, the normal
 * interval, which is cut at the ends of the indicator's range; the clustering of a survey makes any interval from its size
 * alone too narrow, so without a standard error there is none. A full count that is itself the goal (women among the deputies
 * of one congress) has no sampling error; its interval speaks of the chance behind the count, not of the count.
 *
 * @param question - points, goal and indicator
 * @param calculations - the steps are added here, where a trace is asked for
 * @returns the certainty; `no-counts`, `counts-unusable`, `zero-denominator` for a register, `design-effect-unknown` for a
 *   survey without standard error, `goal-not-testable`, and `no-interval-method` for directions, gaps, comparisons and other
 *   kinds of figures
 */
export function judgeCertainty(question: CertaintyQuestion, calculations: CalculationLog): Outcome<Certainty> {
  const { points, goal, indicator } = question;
  const latest = points.at(-1);
  if (latest === undefined) return unavailable('no-observation');
  const isSurvey = indicator.collection === 'survey';
  if (isSurvey && latest.observations.some(({ standardError }) => standardError === undefined || standardError === 0)) {
    return unavailable('design-effect-unknown');
  }
  const isCounted = indicator.collection === 'register' || indicator.collection === 'surveillance';
  if (
    isCounted &&
    latest.observations.some(({ numerator, denominator }) => numerator === undefined || denominator === undefined)
  ) {
    return unavailable('no-counts');
  }
  const hasMethod = isSurvey || (isCounted && countMethod(indicator) !== undefined);
  if (!hasMethod || goal === undefined || latest.compared !== undefined) {
    return unavailable('no-interval-method');
  }
  const testable = testableGoal(goal, indicator);
  if (testable.status === 'unavailable') return testable;
  return isSurvey
    ? surveyCertainty(latest, testable.value, indicator, question.settings, calculations)
    : fromCounts(latest, testable.value, question, calculations);
}

function fromCounts(
  latest: JudgedPoint,
  goal: TestableGoal,
  { points, indicator, settings }: CertaintyQuestion,
  calculations: CalculationLog,
): Outcome<Certainty> {
  const counts = publishedCounts(latest, indicator);
  if (counts.status === 'unavailable') return counts;
  const certainty = countCertainty(counts.value, goal, indicator, settings);
  if (certainty.status === 'unavailable') return certainty;
  const { answer, limits } = certainty.value;
  const { method, per } = limits;
  const formula = method === 'poisson-exact' ? 'gamma-posterior' : 'beta-posterior';
  const inputs = { ...counts.value, per };
  calculations?.push(
    { formula: `${method}-lower`, inputs: { ...inputs, level: settings.certaintyLevel }, result: answer.lower },
    { formula: `${method}-upper`, inputs: { ...inputs, level: settings.certaintyLevel }, result: answer.upper },
    { formula, inputs: { ...inputs, ...goal }, result: answer.probability },
  );
  return ok({
    ...answer,
    level: settings.certaintyLevel,
    method,
    formula,
    prior: 'jeffreys',
    counts: counts.value,
    ...poolYears(points, goal, indicator, settings),
  });
}
