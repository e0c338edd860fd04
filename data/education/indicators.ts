import type { Indicator } from '../../src/model/plan.js';
import type { EducationIndicatorId } from './indicator-ids.js';

/** The indicators that the goals and measures of the domain “women and education” rest on. */
export const educationIndicators: readonly Indicator<EducationIndicatorId>[] = [];
