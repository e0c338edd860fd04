import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertNonNegative } from '../assert-non-negative.js';
import { assertPositive } from '../assert-positive.js';
import type { SurveySample } from './survey-sample.js';

/**
 * How many persons of a simple random sample would give a share with the same precision.
 *
 * `size ÷ designEffect`, or `p(1 − p) ÷ standardError²`. A published standard error of 0 goes with a share of 0 or 1 and
 * says nothing about the precision.
 *
 * @param share - the estimate, from 0 to 1
 * @param sample - size and design effect, or the standard error
 * @returns a number above 0; `design-effect-unknown` where the standard error does not tell
 * @throws PlanError `argument/out-of-range` when a part of the sample is out of range
 */
export function effectiveSize(share: number, sample: SurveySample): Outcome<number> {
  if ('standardError' in sample) {
    assertNonNegative('sample.standardError', sample.standardError);
    const size = (share / sample.standardError) * ((1 - share) / sample.standardError);
    return size > 0 && Number.isFinite(size) ? ok(size) : unavailable('design-effect-unknown');
  }
  assertPositive('sample.size', sample.size);
  assertPositive('sample.designEffect', sample.designEffect);
  return ok(sample.size / sample.designEffect);
}
