import type { Indicator } from '../../src/model/plan.js';
import type { EconomyIndicatorId } from './indicator-ids.js';

/** The indicators that the goals and measures of the domain “women and the economy” rest on. */
export const economyIndicators: readonly Indicator<EconomyIndicatorId>[] = [];
