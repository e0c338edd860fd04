import type { Outcome } from '../../model/outcome.js';

/** A fit by least squares. */
export interface LeastSquaresFit {
  /** The intercept first, where there is one, then one for each column. */
  readonly coefficients: readonly number[];
  /** In the same order; `too-few-points` where no degree of freedom is left. */
  readonly standardErrors: Outcome<readonly number[]>;
  /** Of the coefficients, in the same order. */
  readonly covariance: Outcome<readonly (readonly number[])[]>;
  /** `√(RSS ÷ degrees of freedom)`. */
  readonly residualStandardError: Outcome<number>;
  readonly residualSumOfSquares: number;
  /** Observations of weight above 0 less coefficients. */
  readonly degreesOfFreedom: number;
  /** Observations of weight above 0. */
  readonly observations: number;
  /** Share of the variation that is explained; of the squares about 0 without an intercept. `no-variation` of equal `y`. */
  readonly rSquared: Outcome<number>;
  /** The same, less what as many columns of chance would explain. */
  readonly adjustedRSquared: Outcome<number>;
}
