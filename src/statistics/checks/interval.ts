/** A range that covers the true value in a given share of cases. */
export interface Interval {
  /** That share, such as 0.95. */
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
}
