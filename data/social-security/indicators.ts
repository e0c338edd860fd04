import type { Indicator } from '../../src/model/plan.js';
import type { SocialSecurityIndicatorId } from './indicator-ids.js';

/** The indicators that the goals and measures of the domain “women and social security” rest on. */
export const socialSecurityIndicators: readonly Indicator<SocialSecurityIndicatorId>[] = [];
