import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertExposure } from '../assert-exposure.js';
import { assertLevel } from '../assert-level.js';
import { assertWholeCount } from '../assert-whole-count.js';
import type { IntervalEstimate } from './interval.js';
import { poissonExactLimits } from './poisson-exact-limits.js';

/**
 * Standardised ratio (of mortality, SMR, or incidence, SIR) with its exact confidence interval: observed events divided by
 * those expected at the standard population's rates.
 *
 * 1 is as many as expected; 1.2 is 20 % more. The expected number counts as known. Multiply by 100 where an index is printed.
 *
 * Not for comparing two areas with each other: each is compared with the standard by its own age structure (use direct
 * standardisation for that). Not for events that come in clusters.
 *
 * Source: N. Breslow, N. Day, "Statistical Methods in Cancer Research" II (1987), 2.3.
 *
 * @param observed - whole number of events
 * @param expected - expected number of events, 0 or more
 * @param level - confidence level between 0 and 1; 0.95 unless given
 * @returns observed ÷ expected with its limits; `zero-denominator` when none is expected
 * @throws PlanError `argument/out-of-range` when `observed` is not whole, `expected` negative or the level not between 0 and 1
 *
 * @example
 * standardisedRatioInterval(10, 8.3).value.upper.toFixed(4); // => "2.2157"
 * standardisedRatioInterval(0, 5.2).value.lower; // => 0
 * standardisedRatioInterval(3, 0); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function standardisedRatioInterval(observed: number, expected: number, level = 0.95): Outcome<IntervalEstimate> {
  assertWholeCount('observed', observed);
  assertExposure('expected', expected);
  assertLevel(level);
  if (expected === 0) return unavailable('zero-denominator');
  const [lower, upper] = poissonExactLimits(observed, level);
  return ok({
    estimate: observed / expected,
    lower: lower / expected,
    upper: upper / expected,
    level,
    method: 'poisson-exact',
  });
}
