import { type Outcome, ok } from '../../model/outcome.js';
import { assertLevel } from '../assert-level.js';
import { assertProbability } from '../assert-probability.js';
import { standardNormalPoint } from '../distributions/standard-normal-point.js';
import { effectiveSize } from './effective-size.js';
import type { IntervalEstimate } from './interval.js';
import type { SurveySample } from './survey-sample.js';
import { wilsonLimits } from './wilson-limits.js';

/**
 * Confidence interval of a share from a clustered or weighted survey: Wilson's, with the effective sample size in place of
 * the number of persons asked.
 *
 * Persons of one household or village resemble each other, so a survey knows less than its size says: a design effect of 2
 * halves it. Treating such a survey as a simple random sample makes the interval too narrow and gaps look certain.
 *
 * Not for full counts (a register has no sampling error of this kind), nor with fewer than some 30 effective persons, where
 * `kornGraubardInterval` is safer.
 *
 * Source: N. Dean, M. Pagano, "Evaluating confidence interval methods for binomial proportions in clustered surveys", Journal
 * of Survey Statistics and Methodology 3 (2015).
 *
 * @param share - the survey's estimate as a share of 1
 * @param sample - `{ size, designEffect }` or `{ standardError }`
 * @param level - confidence level between 0 and 1; 0.95 unless given
 * @returns the share with its limits; `design-effect-unknown` when a standard error of 0 comes with a share of 0 or 1
 * @throws PlanError `argument/out-of-range` when an argument lies outside its range
 *
 * @example
 * surveyWilsonInterval(0.5, { size: 200, designEffect: 2 }).value.lower.toFixed(4); // => "0.4038"
 * surveyWilsonInterval(0.5, { standardError: 0.05 }).value.lower.toFixed(4); // => "0.4038"
 * surveyWilsonInterval(0, { standardError: 0 }); // => { status: 'unavailable', reason: 'design-effect-unknown' }
 */
export function surveyWilsonInterval(share: number, sample: SurveySample, level = 0.95): Outcome<IntervalEstimate> {
  assertProbability('share', share);
  assertLevel(level);
  const size = effectiveSize(share, sample);
  if (size.status === 'unavailable') return size;
  const z = standardNormalPoint((1 - level) / 2);
  const { lower, upper } = wilsonLimits(share * size.value, size.value, z);
  return ok({ estimate: share, lower, upper, level, method: 'wilson-effective-size' });
}
