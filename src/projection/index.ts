/**
 * Short yearly series carried forward: a point, intervals that mean what they say, and the probability of meeting a goal.
 *
 * @module projection
 */
export type * from '../model/projection.js';
export type { Ok, Outcome, Unavailable, UnavailableReason } from '../model/outcome.js';
export { attainmentProbability } from './attainment-probability.js';
export { project } from './project.js';
export { requiredAnnualChange } from './required-annual-change.js';
export { type YearReached, yearReached } from './year-reached.js';
