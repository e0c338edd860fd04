import type { Indicator } from '../../src/model/plan.js';
import type { DecisionIndicatorId } from './indicator-ids.js';

/** The indicators that the goals and measures of the domain “women in decision-making and management” rest on. */
export const decisionIndicators: readonly Indicator<DecisionIndicatorId>[] = [];
