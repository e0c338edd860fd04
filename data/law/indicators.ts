import type { Indicator } from '../../src/model/plan.js';
import type { LawIndicatorId } from './indicator-ids.js';

/** The indicators that the goals and measures of the domain “women and the law” rest on. */
export const lawIndicators: readonly Indicator<LawIndicatorId>[] = [];
