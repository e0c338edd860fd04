import type { Indicator } from '../../src/model/plan.js';
import type { EnvironmentIndicatorId } from './indicator-ids.js';

/** The indicators that the goals and measures of the domain “women and the environment” rest on. */
export const environmentIndicators: readonly Indicator<EnvironmentIndicatorId>[] = [];
