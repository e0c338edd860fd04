import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertLevel } from '../assert-level.js';
import type { Interval } from '../checks/interval.js';
import { studentQuantile } from '../distributions/student-quantile.js';
import { studentUpperTail } from '../distributions/student-upper-tail.js';
import type { LeastSquaresFit } from './least-squares-fit.js';

/** How sure. */
export interface CoefficientInferencesOptions {
  /** Level of the intervals. Default 0.95. */
  readonly level?: number;
}

/** A coefficient and how sure it is. */
export interface CoefficientInference {
  readonly estimate: number;
  readonly standardError: number;
  /** Estimate by standard error; `no-variation` where the fit leaves nothing unexplained. */
  readonly t: Outcome<number>;
  /** Two-sided: how often chance alone would put the estimate at least so far from 0. */
  readonly p: Outcome<number>;
  readonly interval: Interval;
}

/**
 * Standard errors, t, p and intervals of the coefficients of a fit.
 *
 * `estimate ± t × standard error`, with Student's t at the fit's degrees of freedom. Give the interval: it says how large the
 * coefficient may be, while p only says whether 0 is compatible, and a trend that is not significant over five years is
 * not "no trend". All rest on independent errors of equal variance; yearly figures rarely are, and then the intervals are
 * too narrow.
 *
 * Source: Draper and Smith, Applied Regression Analysis, 1.4 and 5.1; as R's `summary.lm` and `confint`.
 *
 * @param fit - of `leastSquares` or `simpleLeastSquares`
 * @param options - level of the intervals
 * @returns one entry for each coefficient, in their order; `too-few-points` where no degree of freedom is left
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * const { value: fit } = leastSquares([[0], [1], [2]], [1, 2, 6]);
 * coefficientInferences(fit).value[1].t.value.toFixed(3); // => '2.887'
 * coefficientInferences(fit).value[1].p.value.toFixed(3); // => '0.212'
 */
export function coefficientInferences(
  fit: LeastSquaresFit,
  { level = 0.95 }: CoefficientInferencesOptions = {},
): Outcome<CoefficientInference[]> {
  assertLevel(level);
  const { coefficients, standardErrors, degreesOfFreedom } = fit;
  if (standardErrors.status === 'unavailable') return standardErrors;
  const critical = studentQuantile((1 - level) / 2, degreesOfFreedom, 'upper');
  const inferences: CoefficientInference[] = [];
  for (const [at, estimate] of coefficients.entries()) {
    const standardError = standardErrors.value[at] as number;
    const [lower, upper] = [estimate - critical * standardError, estimate + critical * standardError];
    if (!Number.isFinite(lower) || !Number.isFinite(upper)) return unavailable('not-representable');
    const ratio = estimate / standardError;
    const t: Outcome<number> = Number.isFinite(ratio) ? ok(ratio) : unavailable('no-variation');
    const p: Outcome<number> = t.status === 'ok' ? ok(2 * studentUpperTail(Math.abs(ratio), degreesOfFreedom)) : t;
    inferences.push({ estimate, standardError, t, p, interval: { level, lower, upper } });
  }
  return ok(inferences);
}
