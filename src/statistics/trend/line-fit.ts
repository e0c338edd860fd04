import type { Outcome } from '../../model/outcome.js';
import type { LeastSquaresFit } from './least-squares-fit.js';

/** A straight line by least squares. */
export interface LineFit extends LeastSquaresFit {
  /** 0 for a line through the origin. */
  readonly intercept: number;
  readonly slope: number;
  /** The point that the line turns about: the weighted means, or the origin where the line goes through it. */
  readonly pivot: { readonly x: number; readonly y: number };
  /** Variance of the height of the line at the pivot, where a degree of freedom is left. */
  readonly pivotVariance: Outcome<number>;
}
