import { type Outcome, type UnavailableReason, unavailable } from '../model/outcome.js';
import type { Indicator } from '../model/plan.js';
import type { JudgedPoint } from './judged-point.js';
import type { Certainty } from './verdict.js';

/**
 * Why no interval stands beside the level: which of the figures that one needs was not published.
 *
 * @param latest - the value judged
 * @param indicator - how the figure comes about
 * @returns `no-counts` without numerator and denominator, `design-effect-unknown` for a survey without standard error,
 *   `no-interval-method` otherwise
 */
export function judgeCertainty(latest: JudgedPoint, indicator: Indicator): Outcome<Certainty> {
  return unavailable(reason(latest, indicator));
}

function reason(latest: JudgedPoint, indicator: Indicator): UnavailableReason {
  const isSurvey = indicator.collection === 'survey';
  if (isSurvey && latest.observations.some(({ standardError }) => standardError === undefined)) {
    return 'design-effect-unknown';
  }
  const isRegister = indicator.collection === 'register' || indicator.collection === 'surveillance';
  if (
    isRegister &&
    latest.observations.some(({ numerator, denominator }) => numerator === undefined || denominator === undefined)
  ) {
    return 'no-counts';
  }
  return 'no-interval-method';
}
