import { type Outcome, ok } from '../../model/outcome.js';
import { assertLevel } from '../assert-level.js';
import { assertProbability } from '../assert-probability.js';
import { binomialExactLimits } from './binomial-exact-limits.js';
import { effectiveSize } from './effective-size.js';
import type { IntervalEstimate } from './interval.js';
import type { SurveySample } from './survey-sample.js';

/**
 * Confidence interval of a share from a clustered or weighted survey, Korn–Graubard: Clopper and Pearson's, with the
 * effective sample size in place of the number of persons asked.
 *
 * The cautious choice for rare events and small domains of a survey; it exists with nobody and with everybody, and offices of
 * statistics judge by its width whether a share may be published at all.
 *
 * Not for full counts. The correction for the degrees of freedom of the design, which some offices add, is left to the design
 * effect given.
 *
 * Source: E. Korn, B. Graubard, "Confidence intervals for proportions with small expected number of positive counts
 * estimated from survey data", Survey Methodology 24 (1998).
 *
 * @param share - the survey's estimate as a share of 1
 * @param sample - `{ size, designEffect }` or `{ standardError }`
 * @param level - confidence level between 0 and 1; 0.95 unless given
 * @returns the share with its limits; `design-effect-unknown` when a standard error of 0 comes with a share of 0 or 1
 * @throws PlanError `argument/out-of-range` when an argument lies outside its range
 *
 * @example
 * kornGraubardInterval(0, { size: 20, designEffect: 2 }).value.upper.toFixed(6); // => "0.308497"
 * kornGraubardInterval(1, { standardError: 0 }); // => { status: 'unavailable', reason: 'design-effect-unknown' }
 */
export function kornGraubardInterval(share: number, sample: SurveySample, level = 0.95): Outcome<IntervalEstimate> {
  assertProbability('share', share);
  assertLevel(level);
  const size = effectiveSize(share, sample);
  if (size.status === 'unavailable') return size;
  const { lower, upper } = binomialExactLimits(share * size.value, size.value, level);
  return ok({ estimate: share, lower, upper, level, method: 'korn-graubard' });
}
