import type { CalculationLog } from './calculation-log.js';
import { decimalToNumber } from '../exact/decimal-to-number.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Indicator } from '../model/plan.js';
import { assertLevel } from '../statistics/assert-level.js';
import { normalCumulative } from '../statistics/distributions/normal-cumulative.js';
import { normalUpperTail } from '../statistics/distributions/normal-upper-tail.js';
import { standardNormalPoint } from '../statistics/distributions/standard-normal-point.js';
import { certaintyState } from './certainty-state.js';
import type { JudgedPoint } from './judged-point.js';
import type { AttainmentSettings } from './settings.js';
import type { TestableGoal } from './testable-goal.js';
import type { Certainty } from './certainty.js';

/**
 * What a survey's figure and its published standard error say about a goal.
 *
 * Interval `value ± z · standard error`, cut at the ends of the indicator's range; probability from the normal distribution
 * around the value (a flat prior). Both are approximations, near the ends of the range rough ones.
 *
 * @param point - the figure
 * @param goal - in the indicator's unit
 * @param indicator - for its range
 * @param settings - level of the interval, and what counts as likely
 * @param calculations - the steps are added here, where a trace is asked for
 * @returns the certainty; `design-effect-unknown` without a standard error above 0
 */
export function surveyCertainty(
  point: JudgedPoint,
  goal: TestableGoal,
  indicator: Indicator,
  settings: Pick<AttainmentSettings, 'certaintyLevel' | 'likelyProbability'>,
  calculations: CalculationLog,
): Outcome<Certainty> {
  const standardError = point.observations[0]?.standardError ?? 0;
  if (standardError === 0) return unavailable('design-effect-unknown');
  const value = decimalToNumber(point.value);
  const level = settings.certaintyLevel;
  assertLevel(level);
  // `surveyEstimateInterval` gives the same and brings Student's distribution, which no published error asks for here.
  const half = standardError * standardNormalPoint((1 - level) / 2);
  const { range } = indicator;
  const lower = Math.max(value - half, Number(range.lower ?? -Infinity));
  const upper = Math.min(value + half, Number(range.upper ?? Infinity));
  const below = goal.lower === undefined ? 0 : normalCumulative(goal.lower, value, standardError);
  const above = goal.upper === undefined ? 0 : normalUpperTail(goal.upper, value, standardError);
  // Of a single end the tail itself, which keeps its precision where it is small.
  const probability =
    goal.upper === undefined
      ? normalUpperTail(goal.lower ?? -Infinity, value, standardError)
      : goal.lower === undefined
        ? normalCumulative(goal.upper, value, standardError)
        : Math.max(0, 1 - below - above);
  const inputs = { value: point.value, standardError };
  calculations?.push(
    { formula: 'normal-lower', inputs: { ...inputs, level }, result: lower },
    { formula: 'normal-upper', inputs: { ...inputs, level }, result: upper },
    { formula: 'normal-posterior', inputs: { ...inputs, ...goal }, result: probability },
  );
  return ok({
    ...certaintyState(lower, upper, probability, goal, settings),
    lower,
    upper,
    probability,
    parameters: [value, standardError],
    level,
    method: 'normal',
    formula: 'normal-posterior',
    prior: 'flat',
    standardError,
  });
}
