import type { Indicator } from '../../src/model/plan.js';
import type { FamilyIndicatorId } from './indicator-ids.js';

/** The indicators that the goals and measures of the domain “women and family building” rest on. */
export const familyIndicators: readonly Indicator<FamilyIndicatorId>[] = [];
