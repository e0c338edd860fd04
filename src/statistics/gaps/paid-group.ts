/** The pay of single employees of one sex. */
export interface PaidGroup {
  /** Gross hourly pay of each, 0 or more. */
  readonly pay: ArrayLike<number>;
  /** Sampling weight of each; equal where absent. */
  readonly weights?: ArrayLike<number>;
}
